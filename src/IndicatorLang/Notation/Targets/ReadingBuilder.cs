using IndicatorLang.Runtime;

namespace IndicatorLang.Notation.Targets;

/// <summary>A reading in the making: the notes gather while it is found out.</summary>
internal sealed class ReadingBuilder(TargetSource source)
{
    private readonly List<LocalizedText> _notes = [];
    private bool _isAssumed;

    /// <summary>Notes something that the document leaves open.</summary>
    public void Assume(LocalizedText note)
    {
        _isAssumed = true;
        Remark(note);
    }

    /// <summary>Notes something at which the author should look again; the reading stays what it is.</summary>
    public void Remark(LocalizedText note)
    {
        if (!_notes.Contains(note))
        {
            _notes.Add(note);
        }
    }

    public TargetReading Read(string target) =>
        new(target, _isAssumed ? TargetReadingKind.Assumed : TargetReadingKind.Exact, Joined(), source.Original);

    public TargetReading Refuse(LocalizedText reason) => new(null, TargetReadingKind.Refused, reason, source.Original);

    private LocalizedText Joined() =>
        new(string.Join('；', _notes.Select(note => note.Zh)), string.Join("; ", _notes.Select(note => note.En)));
}
