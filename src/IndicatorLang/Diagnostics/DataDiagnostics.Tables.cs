using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <content>The shape of tables and of JSON.</content>
public static partial class DataDiagnostics
{
    public static readonly DiagnosticDescriptor MissingColumnDescriptor = new("IND5010", "missing-column", Severity.Error);
    public static readonly DiagnosticDescriptor DuplicateColumnDescriptor = new("IND5011", "duplicate-column", Severity.Error);
    public static readonly DiagnosticDescriptor RaggedRowDescriptor = new("IND5012", "ragged-row", Severity.Error);
    public static readonly DiagnosticDescriptor UnclosedQuoteDescriptor = new("IND5013", "unclosed-quote", Severity.Error);
    public static readonly DiagnosticDescriptor TextAfterQuoteDescriptor = new("IND5014", "text-after-quote", Severity.Error);
    public static readonly DiagnosticDescriptor WrongSeparatorDescriptor = new("IND5015", "wrong-separator", Severity.Error);
    public static readonly DiagnosticDescriptor NoRowsDescriptor = new("IND5016", "no-rows", Severity.Warning);
    public static readonly DiagnosticDescriptor MalformedJsonDescriptor = new("IND5017", "malformed-json", Severity.Error);
    public static readonly DiagnosticDescriptor WrongJsonShapeDescriptor = new("IND5018", "wrong-json-shape", Severity.Error);
    public static readonly DiagnosticDescriptor WrongJsonValueDescriptor = new("IND5019", "wrong-json-value", Severity.Error);

    public static Diagnostic UnnamedColumn(Location at) => new(
        UnknownColumnDescriptor,
        at,
        new("这一列没有列名，却有内容；请补上列名，或清空这一列。", "this column has no heading but something stands in it; name the column or clear it."));

    public static Diagnostic MissingColumn(Location at, string zh, string en) => new(
        MissingColumnDescriptor,
        at,
        new($"表头缺少“{zh}”列；请补上。", $"the header has no column '{en}'; add it."));

    public static Diagnostic MissingField(Location at, string zh, string en, bool isActual) => new(
        MissingColumnDescriptor,
        at,
        isActual
            ? new(
                $"这一项缺少“{zh}”；请补上，没有实际值时写 null。",
                $"this object has no '{en}'; add it, with null where there is no actual.")
            : new($"这一项缺少“{zh}”；请补上。", $"this object has no '{en}'; add it."));

    public static Diagnostic UnknownField(Location at, string name, IReadOnlyList<string> nearest)
    {
        var (zh, en) = NameDiagnostics.DidYouMean(nearest);
        return new(
            UnknownColumnDescriptor,
            at,
            new($"不认识的字段“{Short(name)}”。{zh}", $"unknown field '{Short(name)}'. {en}".TrimEnd()));
    }

    public static Diagnostic DuplicateColumn(Location at, string name, Location first) => new(
        DuplicateColumnDescriptor,
        at,
        new($"“{Short(name)}”出现了两次；请只保留一个。", $"'{Short(name)}' stands here twice; keep one of them."))
    { Related = [new RelatedLocation(first, new("先前的", "the earlier one"))] };

    public static Diagnostic RaggedRow(Location at, int found, int expected) => new(
        RaggedRowDescriptor,
        at,
        found > expected
            ? new(
                $"这一行有 {found} 列，表头只有 {expected} 列；内容里有逗号的单元格要用英文引号 \"…\" 括起来。",
                $"this row has {found} cells but the header {expected}; a cell that holds a comma is written in quotes \"…\".")
            : new(
                $"这一行只有 {found} 列，表头有 {expected} 列；空的单元格也要用逗号占位。",
                $"this row has {found} cells but the header {expected}; an empty cell still needs its comma."));

    public static Diagnostic UnclosedQuote(Location at) => new(
        UnclosedQuoteDescriptor,
        at,
        new("这个引号没有配对；请补上后引号，或删去它。", "this quote is never closed; close it or delete it."));

    public static Diagnostic TextAfterQuote(Location at, Location open) => new(
        TextAfterQuoteDescriptor,
        at,
        new(
            "后引号之后还有内容；单元格里的引号要写两遍（\"\"），或者是前面少了一个引号。",
            "something follows the closing quote; write a quote inside a cell twice (\"\"), or see whether a quote is missing before it."))
    { Related = [new RelatedLocation(open, new("从这里开始的引号", "the quote that began here"))] };

    public static Diagnostic WrongSeparator(Location at, LocalizedText separator) => new(
        WrongSeparatorDescriptor,
        at,
        new(
            $"这里用{separator.Zh}分隔各列；请另存为用英文逗号分隔的 CSV（UTF-8）。",
            $"the columns are separated by {separator.En}; save the file as CSV (UTF-8) with commas."));

    public static Diagnostic NoRows(Location at) => new(
        NoRowsDescriptor,
        at,
        new("文件里没有实际值，所有指标都按未填报处理。", "there is no actual in this file; every indicator counts as not reported."));

    public static Diagnostic MalformedJson(Location at) => new(
        MalformedJsonDescriptor,
        at,
        new(
            "JSON 在这里写错了；请检查前后的引号、逗号和括号。",
            "the JSON is wrong here; check the quotes, commas and brackets around this place."));

    public static Diagnostic WrongJsonShape(Location at) => new(
        WrongJsonShapeDescriptor,
        at,
        new(
            "这里应是对象的数组，例如：[{\"项目\": \"…\", \"指标\": \"…\", \"实际完成值\": \"98%\"}]。",
            "an array of objects belongs here, such as: [{\"project\": \"…\", \"indicator\": \"…\", \"actual\": \"98%\"}]."));

    public static Diagnostic WrongJsonValue(Location at, string field, bool isActual) => new(
        WrongJsonValueDescriptor,
        at,
        isActual
            ? new($"“{field}”只能是文字、数或 null；是与否请写成 \"是\"、\"否\"。", $"'{field}' is a string, a number or null; write \"是\" or \"否\" for yes and no.")
            : new($"“{field}”只能是文字。", $"'{field}' is a string."));
}
