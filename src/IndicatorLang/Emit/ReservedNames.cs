using System.Collections.Frozen;
using IndicatorLang.Runtime;

namespace IndicatorLang.Emit;

/// <summary>Identifiers that C# or the emitted code needs for itself. A test holds the keywords against Roslyn's.</summary>
internal static class ReservedNames
{
    private const string Keywords = """
        abstract as base bool break byte case catch char checked class const continue decimal default delegate do double
        else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal
        is lock long namespace new null object operator out override params private protected public readonly ref return
        sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked
        unsafe ushort using virtual void volatile while
        __arglist __makeref __reftype __refvalue
        """;

    private const string ContextualKeywords = """
        add alias allows and annotations ascending assembly async await by closed descending dynamic enable equals
        extension field file from get global group init into join let managed method module nameof nint not notnull nuint
        on or orderby param partial property record remove required restore safe scoped select set type typevar unmanaged
        union value var warning warnings when where with yield _
        """;

    // What every object, every record, and the emitted Inputs and Results have of their own.
    private const string FixedMembers = """
        Clone Deconstruct EqualityContract Equals Finalize GetHashCode GetType MemberwiseClone PrintMembers
        ReferenceEquals ToString All Item value__ Inputs Results Verdicts
        """;

    // What the emitted project classes have of their own.
    private const string FixedTypes = "Compute Data DeclaredInputs Derive Evaluate EvaluateAll Given Indicators Inputs Instance Judge Project ReadInputs Results Scales Shared Verdicts";

    // Followed by a number, these are methods of the emitted project classes.
    private static readonly string[] NumberedMembers = ["Compute", "Derive", "Judge", "Part"];

    private const string MentionedTypes = """
        ArgumentNullException Attribute DateOnly Enum IEquatable ImmutableArray IndexOutOfRangeException Nullable Object
        ReadOnlySpan String System Type ValueType IndicatorLang
        """;

    public static IReadOnlySet<string> Members { get; } = Set(Words(Keywords, ContextualKeywords, FixedMembers));

    public static IReadOnlySet<string> Namespaces { get; } = Set(Words(Keywords, ContextualKeywords, MentionedTypes).Concat(RuntimeTypes()));

    public static IReadOnlySet<string> Types { get; } = Set(Namespaces.Concat(Words(FixedMembers, FixedTypes)));

    /// <summary>Whether an emitted class may have a method of the name, so that it cannot have the name itself.</summary>
    public static bool IsNumberedMember(string name) => NumberedMembers.Any(member =>
        name.StartsWith(member, StringComparison.Ordinal) && name.Length > member.Length && name.AsSpan(member.Length).IndexOfAnyExceptInRange('0', '9') < 0);

    private static IEnumerable<string> RuntimeTypes() => typeof(Exact).Assembly.GetExportedTypes().Select(type => type.Name.Split('`')[0]);

    private static FrozenSet<string> Set(IEnumerable<string> words) => words.ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<string> Words(params string[] lists) =>
        lists.SelectMany(list => list.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
