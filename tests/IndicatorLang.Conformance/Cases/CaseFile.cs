using System.Collections.Immutable;
using System.Globalization;
using IndicatorLang.Runtime;
using IndicatorLang.Testing;

namespace IndicatorLang.Conformance.Cases;

/// <summary>Reads case files. Their format is described in tests/cases/README.md; a line that breaks it is an error of the file.</summary>
internal static class CaseFile
{
    private const string ProgramMark = ">>";

    /// <summary>The names of all case files, below the folder of the cases.</summary>
    public static IEnumerable<string> Names =>
        Repository.Files("tests/cases", "*.txt").Select(path => Path.GetRelativePath(Repository.PathTo("tests", "cases"), path).Replace('\\', '/'));

    public static ImmutableArray<CaseBlock> Read(string name) =>
        Parse(name, File.ReadAllLines(Repository.PathTo("tests", "cases", name)));

    public static ImmutableArray<CaseBlock> Parse(string name, IReadOnlyList<string> lines)
    {
        var blocks = ImmutableArray.CreateBuilder<CaseBlock>();
        var start = 0;
        for (var i = 0; i <= lines.Count; i++)
        {
            if (i < lines.Count && lines[i].Trim().Length > 0 && !IsComment(lines[i]))
            {
                continue;
            }

            if (i > start)
            {
                blocks.Add(ParseBlock(name, start, [.. lines.Skip(start).Take(i - start)]));
            }

            start = i + 1;
        }

        return blocks.ToImmutable();
    }

    // A heading of a level cell such as "#1 -> met" would be no comment; none is written that way.
    private static bool IsComment(string line) => line.StartsWith('#');

    private static CaseBlock ParseBlock(string name, int start, ImmutableArray<string> lines)
    {
        var program = lines.TakeWhile(line => line.StartsWith(ProgramMark, StringComparison.Ordinal)).ToList();
        var at = program.Count;
        Require(at > 0, name, start, "a block begins with the lines of its program");

        var block = new CaseBlock(name, start + 1, string.Join('\n', program.Select(ProgramLine)) + "\n");
        if (at < lines.Length && lines[at].StartsWith("!!", StringComparison.Ordinal))
        {
            block = block with
            {
                Expectation = lines[at++] switch
                {
                    "!! error" => Expectation.Error,
                    "!! warning" => Expectation.Warning,
                    _ => throw Broken(name, start + at, "!! error or !! warning is expected"),
                },
            };
        }

        if (at < lines.Length && lines[at].StartsWith("@as-of ", StringComparison.Ordinal))
        {
            block = block with { AsOf = DateOnly.ParseExact(lines[at++]["@as-of ".Length..], "yyyy-MM-dd", CultureInfo.InvariantCulture) };
        }

        Require(at < lines.Length || block.Expectation == Expectation.Error, name, start + at, "a block has cases");
        return block with { Cases = [.. lines.Skip(at).Select((line, i) => ParseCase(name, start + at + i, line))] };
    }

    private static string ProgramLine(string line) => line.StartsWith(">> ", StringComparison.Ordinal) ? line[3..] : line[2..];

    private static CaseLine ParseCase(string name, int index, string line)
    {
        var (left, right) = Split(line, " -> ") ?? throw Broken(name, index, "CELL -> VERDICT is expected");
        var (verdicts, reason) = Split(right, " ~ ") is var (words, part) ? (words, part) : (right, null);
        return new CaseLine(
            index + 1,
            line,
            left.Trim() == "(none)" ? [] : [.. left.Split(" ; ").Select(ParseCell)],
            [.. verdicts.Split(',').Select(verdict => ParseVerdict(name, index, verdict.Trim()))],
            reason?.Trim());
    }

    private static CaseCell ParseCell(string text)
    {
        var (name, value) = Split(text, " := ") is var (target, rest) ? (target, rest) : (null, text);
        var (cell, unit) = Split(value, " | ") is var (written, column) ? (written, column) : (value, string.Empty);
        return new CaseCell(name?.Trim(), cell.Trim() is "\"\"" ? string.Empty : cell.Trim(), unit.Trim());
    }

    private static Verdict ParseVerdict(string name, int index, string token)
    {
        var found = VerdictNames.All.Where(verdict => verdict.ToToken() == token).ToList();
        return found is [var verdict] ? verdict : throw Broken(name, index, $"'{token}' is no verdict");
    }

    private static (string Left, string Right)? Split(string text, string delimiter)
    {
        var at = text.IndexOf(delimiter, StringComparison.Ordinal);
        return at < 0 ? null : (text[..at], text[(at + delimiter.Length)..]);
    }

    private static void Require(bool holds, string name, int index, string what)
    {
        if (!holds)
        {
            throw Broken(name, index, what);
        }
    }

    private static FormatException Broken(string name, int index, string what) => new($"tests/cases/{name}:{index + 1}: {what}");
}
