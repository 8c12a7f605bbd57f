using UglyToad.PdfPig.Content;

namespace IndicatorLang.Documents.Readers;

/// <summary>The straight lines of a page, also those drawn as thin rectangles or as borders of boxes.</summary>
internal sealed class PdfRules
{
    /// <summary>How far two lines may lie apart, in points, and still be one.</summary>
    public const double Tolerance = 2.5;

    // Two borders that are nearer to each other than a line of text is high are one: beside merged cells they are often drawn some points apart.
    private const double Narrowest = 5;

    private const int Most = 20_000;

    private readonly List<Rule> _horizontal = [];
    private readonly List<Rule> _vertical = [];

    public static PdfRules Of(Page page)
    {
        var rules = new PdfRules();
        foreach (var path in page.Paths.Where(path => !path.IsClipping))
        {
            foreach (var part in path)
            {
                if (part.GetBoundingRectangle() is { } box)
                {
                    rules.Add(box.Left, box.Bottom, box.Right, box.Top, path.IsStroked);
                }
            }
        }

        return rules;
    }

    /// <summary>The lines that hang together, from each table of the page.</summary>
    public IEnumerable<PdfRules> Groups()
    {
        var open = new List<Rule>(_horizontal.OrderByDescending(rule => rule.At));
        while (open.Count > 0)
        {
            var group = new PdfRules();
            var (top, bottom) = (open[0].At, open[0].At);
            bool hasGrown;
            group._horizontal.Add(open[0]);
            open.RemoveAt(0);
            do
            {
                hasGrown = false;
                foreach (var rule in _vertical.Where(rule => rule.To >= bottom - Tolerance && rule.From <= top + Tolerance && !group._vertical.Contains(rule)).ToList())
                {
                    group._vertical.Add(rule);
                    (top, bottom) = (Math.Max(top, rule.To), Math.Min(bottom, rule.From));
                    hasGrown = true;
                }

                hasGrown |= open.RemoveAll(rule =>
                {
                    var isIn = rule.At <= top + Tolerance && rule.At >= bottom - Tolerance;
                    if (isIn)
                    {
                        group._horizontal.Add(rule);
                    }

                    return isIn;
                }) > 0;
            }
            while (hasGrown);
            yield return group;
        }
    }

    /// <summary>Where vertical lines run, from left to right.</summary>
    public double[] Columns() => Places(_vertical, isDescending: false);

    /// <summary>Where horizontal lines run, from top to bottom.</summary>
    public double[] Rows() => Places(_horizontal, isDescending: true);

    public bool HasVertical(double x, double y) => Has(_vertical, x, y);

    public bool HasHorizontal(double y, double x) => Has(_horizontal, y, x);

    private static bool Has(List<Rule> rules, double at, double through) =>
        rules.Exists(rule => Math.Abs(rule.At - at) <= Narrowest && rule.From <= through && rule.To >= through);

    private static double[] Places(List<Rule> rules, bool isDescending)
    {
        var places = new List<double>();
        foreach (var at in rules.Select(rule => rule.At).Order())
        {
            if (places.Count == 0 || at - places[^1] > Narrowest)
            {
                places.Add(at);
            }
        }

        if (isDescending)
        {
            places.Reverse();
        }

        return [.. places];
    }

    private void Add(double left, double bottom, double right, double top, bool isStroked)
    {
        if (_horizontal.Count + _vertical.Count > Most)
        {
            return;
        }

        var (width, height) = (right - left, top - bottom);
        if (height <= Tolerance && width > 5)
        {
            _horizontal.Add(new Rule((top + bottom) / 2, left, right));
        }
        else if (width <= Tolerance && height > 3)
        {
            _vertical.Add(new Rule((left + right) / 2, bottom, top));
        }
        else if (isStroked && width > 5 && height > 3)
        {
            _horizontal.Add(new Rule(top, left, right));
            _horizontal.Add(new Rule(bottom, left, right));
            _vertical.Add(new Rule(left, bottom, top));
            _vertical.Add(new Rule(right, bottom, top));
        }
    }

    private sealed record Rule(double At, double From, double To);
}
