using System.Globalization;
using System.Text.RegularExpressions;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Import;

/// <summary>Puts the words behind a label into the header; words that are no value of the field are kept as a note.</summary>
internal static partial class FieldSetter
{
    /// <summary>Sets a field.</summary>
    /// <param name="session">The projects.</param>
    /// <param name="field">The field that the label asks for.</param>
    /// <param name="label">The label, as the document has it.</param>
    /// <param name="text">The words behind it; paragraphs are separated by LF.</param>
    /// <param name="position">Where the label stands.</param>
    /// <param name="span">The label and the words.</param>
    public static void Set(DraftSession session, HeaderField field, string label, string text, DocumentPosition position, TextSpan span)
    {
        var unit = LabelText.Key(label) is "金额单位" or "单位" ? label + text : label;
        session.Current.IsTenThousands |= unit.Contains("万元", StringComparison.Ordinal);
        session.Current.IsYuan |= YuanOnly().IsMatch(unit);

        // 中期目标（2020年—2022年）: the years of a label are no printed words.
        if (label.AsSpan().IndexOfAny('(', '（') >= 0 && label.Any(char.IsDigit)
            && RowParts.Join(label) is var words && !session.Current.HeaderNotes.Exists(note => note.Text == words))
        {
            session.Current.HeaderNotes.Add(new SourceNote(words, position, new Location(session.Source, span)));
        }

        text = NameText.Clean(text, keepsLines: true);
        if (text.Length == 0 || field == HeaderField.Group)
        {
            return;
        }

        if (field == HeaderField.Year)
        {
            if (session.Current.Year is null && FieldValues.Date(text) is { Length: 5 } year)
            {
                session.Year(year);
            }
            else if (session.Current.Year is not { } known || !text.Contains(known.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
            {
                session.OtherField(RowParts.Join(label).TrimEnd(':', '：'), text, position, span);
            }
        }
        else if (field == HeaderField.Name)
        {
            session.Name(RowParts.Join(text), position);
        }
        else if (field == HeaderField.Purchases)
        {
            Purchases(session, text, position, span);
        }
        else if (field == HeaderField.Other)
        {
            session.OtherField(RowParts.Join(label).TrimEnd(':', '：'), text, position, span);
        }
        else if (Code(field, text) is { } code)
        {
            var lacksUnit = FieldLabels.IsAmount(field) && !code.Contains(' ');
            session.Set(new HeaderEntry(field, code) { LacksUnit = lacksUnit, IsWeak = FieldLabels.IsWeak(label), Label = RowParts.Join(label).TrimEnd(':', '：') }, text, position, span);
        }
        else
        {
            session.HeaderNote($"{RowParts.Join(label).TrimEnd(':', '：')}：{text}", position, span);
        }
    }

    private static string? Code(HeaderField field, string text) => field switch
    {
        HeaderField.Other => null,
        HeaderField.Period => FieldValues.Period(text),
        HeaderField.Start or HeaderField.End => FieldValues.Date(text),
        HeaderField.Type or HeaderField.Use => FieldValues.Choice(text.Replace('\n', ' ')) is { } choice ? NameText.Of(choice) : null,
        HeaderField.Implementer or HeaderField.Supervisor => NameText.Quote(RowParts.Join(text)),
        _ when FieldLabels.IsAmount(field) => FieldValues.Amount(text),
        _ => text,
    };

    // （元）, 单位：元
    [GeneratedRegex(@"[(（:：]\s*(单位[:：])?\s*(人民币)?元\s*([)）]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex YuanOnly();

    private static void Purchases(DraftSession session, string text, DocumentPosition position, TextSpan span)
    {
        var (items, rest) = FieldValues.Purchases(text);
        if (items.Count == 0)
        {
            session.HeaderNote($"采购品目：{text}", position, span);
            return;
        }

        // The sum under the items is theirs; anything else is not understood.
        var total = rest.StartsWith("合计", StringComparison.Ordinal) ? rest : string.Empty;
        if (total.Length == 0 && rest.Length > 0)
        {
            session.HeaderNote($"采购品目：{rest}", position, span);
        }

        session.Set(new HeaderEntry(HeaderField.Purchases, string.Join('\n', total.Length > 0 ? [.. items, $"// {total}"] : items)), text, position, span);
    }
}
