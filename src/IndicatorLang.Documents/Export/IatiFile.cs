using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using IndicatorLang.Diagnostics;
using IndicatorLang.Documents.Import;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Documents.Export;

/// <summary>
/// The results of IATI 2.03. It has no slot for an operator, a unit, a weight or a deadline: the whole target stands in the
/// description of its indicator, and in attributes of a namespace of our own, so that nothing is lost.
/// </summary>
internal static partial class IatiFile
{
    /// <summary>The namespace of the attributes that IATI does not have.</summary>
    public const string Namespace = "urn:indicatorlang:export:1";

    private const string Prefix = "ind";

    /// <summary>Writes an activity for each project.</summary>
    /// <param name="program">The program.</param>
    /// <param name="output">Where it goes.</param>
    /// <param name="diagnostics">Gets what IATI asks for and a program does not know.</param>
    public static void Write(ProgramModel program, Stream output, DiagnosticBag diagnostics)
    {
        // That names stand in the places of codes is true of all projects alike, and said once.
        foreach (var project in program.Projects.Where((project, at) => at == 0 || IatiActivity.Period(project) is null))
        {
            diagnostics.Add(ExportDiagnostics.NotForPublication(project.Location, project.Name, hasDates: IatiActivity.Period(project) is not null));
        }

        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CloseOutput = false });
        xml.WriteStartElement("iati-activities");
        xml.WriteAttributeString("version", "2.03");
        xml.WriteAttributeString("xmlns", Prefix, null, Namespace);
        foreach (var project in program.Projects)
        {
            xml.WriteStartElement("iati-activity");
            xml.WriteAttributeString("xml", "lang", null, "zh");
            IatiActivity.WriteHead(xml, project);
            foreach (var heading in project.Indicators.GroupBy(indicator => string.Join('/', indicator.Descriptor.Path)))
            {
                xml.WriteStartElement("result");
                xml.WriteAttributeString("type", ResultType(heading.First().Descriptor.Path.FirstOrDefault() ?? string.Empty));
                IatiActivity.Narrative(xml, "title", heading.Key.Length > 0 ? heading.Key : project.Name);
                foreach (var indicator in heading)
                {
                    Write(xml, project, indicator);
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
    }

    private static void Write(XmlWriter xml, ProjectModel project, IndicatorModel indicator)
    {
        var descriptor = indicator.Descriptor;
        xml.WriteStartElement("indicator");
        xml.WriteAttributeString("measure", Measure(descriptor.Type.Kind));
        if (descriptor.Type.Kind is not (ValueKind.Level or ValueKind.Statement))
        {
            xml.WriteAttributeString("ascending", descriptor.Target.Upper is null ? "1" : "0");
        }

        Extension(xml, "target", descriptor.TargetText);
        Extension(xml, "weight", indicator.Weight?.ToString());
        Extension(xml, "due", indicator.Due?.Value.ToString());
        Extension(xml, "source", descriptor.Source);
        IatiActivity.Narrative(xml, "title", descriptor.Name);
        IatiActivity.Narrative(xml, "description", Description(indicator));
        if (IatiActivity.Period(project) is var (start, end))
        {
            xml.WriteStartElement("period");
            IatiActivity.Day(xml, "period-start", start);
            IatiActivity.Day(xml, "period-end", end);
            if (TargetValue(descriptor) is { } value)
            {
                xml.WriteStartElement("target");
                xml.WriteAttributeString("value", value);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Description(IndicatorModel indicator) => string.Join('；', new[]
    {
        $"目标：{indicator.Descriptor.TargetText}",
        indicator.Weight is { } weight ? $"分值：{weight}" : null,
        indicator.Due is { } due ? $"截止：{due.Value}" : null,
        indicator.Descriptor.Source is { } source ? $"来源：{source}" : null,
    }.OfType<string>());

    // 1 output, 2 outcome, 9 other.
    private static string ResultType(string heading) => heading switch
    {
        _ when heading.StartsWith("产出", StringComparison.Ordinal) => "1",
        _ when heading.StartsWith("效益", StringComparison.Ordinal) || heading.StartsWith("效果", StringComparison.Ordinal) || heading.StartsWith("满意度", StringComparison.Ordinal) => "2",
        _ => "9",
    };

    // 1 unit, 2 percentage, 4 ordinal, 5 qualitative.
    private static string Measure(ValueKind kind) => kind switch
    {
        ValueKind.Percent => "2",
        ValueKind.Level => "4",
        ValueKind.Statement => "5",
        _ => "1",
    };

    // A number where there is one: the only bound of the target, in the words of the program.
    private static string? TargetValue(IndicatorDescriptor descriptor)
    {
        if (descriptor.Type.Kind is ValueKind.Date or ValueKind.Level or ValueKind.Statement)
        {
            return null;
        }

        return descriptor.Target.Intervals.Length == 1 && OneNumber().Match(descriptor.TargetText) is { Success: true } match
            ? match.Groups["number"].Value.Replace(",", string.Empty, StringComparison.Ordinal)
            : null;
    }

    private static void Extension(XmlWriter xml, string name, string? value)
    {
        if (value is not null)
        {
            xml.WriteAttributeString(Prefix, name, Namespace, NameText.Clean(value));
        }
    }

    [GeneratedRegex(@"^(>=|<=|[≥≤≧≦><=＞＜＝])\s*(?<number>-?[\d,]+(\.\d+)?)[^\d万亿]*$", RegexOptions.CultureInvariant)]
    private static partial Regex OneNumber();
}
