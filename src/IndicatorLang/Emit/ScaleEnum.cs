using System.Collections.Immutable;
using IndicatorLang.Runtime;

namespace IndicatorLang.Emit;

/// <summary>The enumeration of a scale: its members have the ranks of the levels as values, the worst first.</summary>
internal sealed class ScaleEnum
{
    private readonly Scale _scale;
    private readonly ImmutableArray<string> _members;

    public ScaleEnum(string name, Scale scale)
    {
        var names = new NameScope(StringComparer.Ordinal);
        Name = name;
        _scale = scale;
        _members = [.. scale.Levels.Reverse().Select(level => names.Add(CSharpNames.Member(level)))];
    }

    public string Name { get; }

    public void Write(CodeWriter writer)
    {
        writer.Open($"""
            /// <summary>{CSharpLiterals.Documentation(_scale.ToString())}</summary>
            [IndicatorName({CSharpLiterals.Text(_scale.Name)})]
            public enum {Name}
            """);
        for (var rank = 0; rank < _members.Length; rank++)
        {
            var level = _scale.LevelAt(rank);
            writer.Lines($"""
                /// <summary>{CSharpLiterals.Documentation(level)}</summary>
                [IndicatorName({CSharpLiterals.Text(level)})]
                {_members[rank]} = {Numbers.Expression(rank)},
                """);
        }

        writer.Close();
    }
}
