using System.Globalization;

namespace IndicatorLang.Documents.Import;

/// <summary>The numbers of the rows, where the first heading is 序号: they are no numbers of an indicator.</summary>
internal static class Ordinals
{
    /// <summary>The tokens without them: 1, 2, 3 … each at the beginning of a line, and in this order.</summary>
    public static List<FlowToken> Drop(List<FlowToken> tokens, FlowColumns head)
    {
        if (!head.HasOrdinals)
        {
            return tokens;
        }

        var next = 1;
        var kept = new List<FlowToken>();
        foreach (var token in tokens)
        {
            if (token.StartsLine && token.Text == next.ToString(CultureInfo.InvariantCulture))
            {
                next++;
            }
            else
            {
                kept.Add(kept.Count == 0 || kept[^1].Line != token.Line ? token with { Gap = token.StartsLine ? token.Gap : Gap.Line } : token);
            }
        }

        return kept;
    }
}
