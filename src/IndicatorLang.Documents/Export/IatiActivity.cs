using System.Globalization;
using System.Xml;
using IndicatorLang.Documents.Import;
using IndicatorLang.Model;

namespace IndicatorLang.Documents.Export;

/// <summary>
/// What an IATI activity has before its results, in the order of the schema of 2.03. A program does not know the codes of organisations and
/// activities; their names stand in their places, and the export says so.
/// </summary>
internal static class IatiActivity
{
    // Codes of the lists OrganisationType and OrganisationRole.
    private const string Government = "10";
    private const string Implementing = "4";
    private const string Accountable = "2";

    // The state of an activity that goes on.
    private const string Implementation = "2";

    /// <summary>Writes the elements before the results.</summary>
    public static void WriteHead(XmlWriter xml, ProjectModel project)
    {
        var header = project.Header;
        var implementer = header.ImplementingUnit?.Value ?? project.Name;
        xml.WriteElementString("iati-identifier", NameText.Clean(project.Name));
        Narrative(xml, "reporting-org", implementer, ("ref", implementer), ("type", Government));
        Narrative(xml, "title", project.Name);
        Narrative(xml, "description", header.Overview?.Value ?? header.Purpose?.Value ?? project.Name, ("type", "1"));
        if ((header.AnnualGoal ?? header.OverallGoal) is { } goal)
        {
            Narrative(xml, "description", goal.Value, ("type", "2"));
        }

        Narrative(xml, "participating-org", implementer, ("role", Implementing), ("type", Government));
        if (header.SupervisingUnit is { } supervisor)
        {
            Narrative(xml, "participating-org", supervisor.Value, ("role", Accountable), ("type", Government));
        }

        xml.WriteStartElement("activity-status");
        xml.WriteAttributeString("code", Implementation);
        xml.WriteEndElement();
        if (Period(project) is var (start, end))
        {
            Day(xml, "activity-date", start, ("type", "1"));
            Day(xml, "activity-date", end, ("type", "3"));
        }
    }

    /// <summary>The first and the last day of a project; null where it has neither a period nor a year.</summary>
    public static (DateOnly Start, DateOnly End)? Period(ProjectModel project) => project.Header switch
    {
        { IsPeriodInverted: false, Start: { } start, End: { } end } => (start.Value.FirstDay, end.Value.LastDay),
        { Year.Value: var year } => (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)),
        _ => null,
    };

    public static void Day(XmlWriter xml, string name, DateOnly day, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name);
        Attributes(xml, attributes);
        xml.WriteAttributeString("iso-date", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    public static void Narrative(XmlWriter xml, string name, string text, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name);
        Attributes(xml, attributes);
        xml.WriteElementString("narrative", NameText.Clean(text));
        xml.WriteEndElement();
    }

    private static void Attributes(XmlWriter xml, (string Name, string Value)[] attributes)
    {
        foreach (var (name, value) in attributes)
        {
            xml.WriteAttributeString(name, NameText.Clean(value));
        }
    }
}
