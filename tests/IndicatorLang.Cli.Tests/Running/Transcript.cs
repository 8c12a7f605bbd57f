using System.Globalization;
using System.Text;

namespace IndicatorLang.Cli.Tests.Running;

/// <summary>
/// A file of commands with their input and what they must print. Lines that begin with <c>#</c> before a command are
/// comments; <c>&gt;&gt; file NAME</c> and its kin give the files, <c>$ ind …</c> runs, and <c>&gt;&gt; stdout</c>,
/// <c>&gt;&gt; stderr</c>, <c>&gt;&gt; written NAME</c> and <c>&gt;&gt; exit N</c> say what comes of it.
/// </summary>
internal sealed class Transcript(string path)
{
    private const string Mark = ">> ";
    private const string Prompt = "$ ind";
    private const string NoNewline = "(no newline at the end)";

    private readonly StringBuilder _actual = new();
    private readonly Dictionary<string, string> _variables = [];
    private byte[] _stdin = [];
    private int? _terminal;

    /// <summary>Runs the commands; gives back the transcript as it is and as it came out.</summary>
    public (string Expected, string Actual) Run()
    {
        using var workspace = new Workspace();
        var expected = File.ReadAllText(path).ReplaceLineEndings("\n");
        var lines = expected.TrimEnd('\n').Split('\n');
        var position = 0;
        while (position < lines.Length)
        {
            var line = lines[position++];
            if (line.StartsWith(Prompt, StringComparison.Ordinal))
            {
                _actual.Append(line).Append('\n');
                position = Execute(line, lines, position, workspace);
            }
            else if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                var content = Content(lines, position);
                Append(line, content);
                position += content.Count;
                Prepare(line[Mark.Length..], content, workspace);
            }
            else
            {
                _actual.Append(line).Append('\n');
            }
        }

        return (expected, _actual.ToString());
    }

    private void Prepare(string directive, List<string> content, Workspace workspace)
    {
        var (verb, name) = directive.Split(' ', 2) is [var first, var second] ? (first, second) : (directive, string.Empty);
        var text = string.Concat(content.Select(line => Unescape(line) + "\n"));
        switch (verb)
        {
            case "file":
                workspace.Write(name, text);
                break;
            case "file-without-newline":
                workspace.Write(name, text.TrimEnd('\n'));
                break;
            case "bom":
                workspace.Write(name, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
                break;
            case "crlf":
                workspace.Write(name, text.Replace("\n", "\r\n"));
                break;
            case "gb18030":
                workspace.Write(name, CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetBytes(text));
                break;
            case "utf16":
                workspace.Write(name, [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]);
                break;
            case "hex":
                workspace.Write(name, Convert.FromHexString(string.Concat(content).Replace(" ", "")));
                break;
            case "long-cell":
                workspace.Write(name, text.Replace("LONG", new string('长', 100_000)));
                break;
            case "folder":
                Directory.CreateDirectory(workspace.PathOf(name));
                break;
            case "seeds":
                foreach (var seed in Directory.GetFiles(Path.Combine(Repository.Root, "seeds")))
                {
                    workspace.Write($"seeds/{Path.GetFileName(seed)}", File.ReadAllBytes(seed));
                }

                break;
            case "stdin":
                _stdin = Encoding.UTF8.GetBytes(text);
                break;
            case "env":
                var parts = name.Split('=', 2);
                _variables[parts[0]] = parts[1];
                break;
            case "terminal":
                _terminal = int.Parse(name, CultureInfo.InvariantCulture);
                break;
            default:
                throw new InvalidOperationException($"{Path.GetFileName(path)}: unknown directive '{directive}'");
        }
    }

    // What is expected is skipped and written anew; only the names of files to be shown are taken from it.
    private int Execute(string line, string[] lines, int position, Workspace workspace)
    {
        var environment = new CliEnvironment
        {
            Directory = workspace.Directory,
            Clock = new StoppedClock(),
            Variable = name => _variables.GetValueOrDefault(name),
            IsOutputTerminal = _terminal is not null,
            IsErrorTerminal = _terminal is not null,
            Width = _terminal ?? CliEnvironment.DefaultWidth,
        };
        var run = CommandRun.Of(workspace, Arguments(line[Prompt.Length..]), _stdin, environment);
        AppendStream("stdout", run.Output);
        AppendStream("stderr", run.Error);
        while (position < lines.Length && lines[position].StartsWith(Mark, StringComparison.Ordinal))
        {
            var directive = lines[position][Mark.Length..];
            if (directive.StartsWith("written ", StringComparison.Ordinal))
            {
                AppendFile(lines[position], workspace.PathOf(directive["written ".Length..]));
            }
            else if (directive is not ("stdout" or "stderr") && !directive.StartsWith("exit ", StringComparison.Ordinal))
            {
                break;
            }

            position++;
            if (directive.StartsWith("exit ", StringComparison.Ordinal))
            {
                break;
            }

            position += Content(lines, position).Count;
        }

        _actual.Append(CultureInfo.InvariantCulture, $"{Mark}exit {run.Status}\n");
        _stdin = [];
        return position;
    }

    private static List<string> Content(string[] lines, int position) =>
    [
        .. lines.Skip(position).TakeWhile(line =>
            !line.StartsWith(Mark, StringComparison.Ordinal) && !line.StartsWith(Prompt, StringComparison.Ordinal)),
    ];

    private void Append(string line, List<string> content)
    {
        _actual.Append(line).Append('\n');
        content.ForEach(one => _actual.Append(one).Append('\n'));
    }

    private void AppendFile(string directive, string file)
    {
        _actual.Append(directive).Append('\n');
        if (!File.Exists(file))
        {
            _actual.Append("(not there)\n");
        }
        else if (Path.GetExtension(file) is ".dll" or ".pdb" or ".cs")
        {
            // What the emitter writes is tested elsewhere.
            _actual.Append("(there)\n");
        }
        else
        {
            AppendText(File.ReadAllText(file, new UTF8Encoding(false)));
        }
    }

    private void AppendStream(string name, string text)
    {
        if (text.Length > 0)
        {
            _actual.Append(Mark).Append(name).Append('\n');
            AppendText(text);
        }
    }

    private void AppendText(string text)
    {
        _actual.Append(Escape(text));
        if (!text.EndsWith('\n'))
        {
            _actual.Append('\n').Append(NoNewline).Append('\n');
        }
    }

    // What an editor would not show, or would change, is named.
    private static string Escape(string text) => text
        .Replace("\u001B", "<ESC>").Replace("\uFEFF", "<BOM>").Replace("\r", "<CR>").Replace("\0", "<NUL>").Replace("\t", "<TAB>");

    private static string Unescape(string text) => text
        .Replace("<ESC>", "\u001B").Replace("<BOM>", "\uFEFF").Replace("<CR>", "\r").Replace("<NUL>", "\0").Replace("<TAB>", "\t");

    private static string[] Arguments(string line)
    {
        var arguments = new List<string>();
        var current = new StringBuilder();
        var (isQuoted, isOpen) = (false, false);
        foreach (var c in line)
        {
            if (c == '"')
            {
                (isQuoted, isOpen) = (!isQuoted, true);
            }
            else if (c == ' ' && !isQuoted)
            {
                Close();
            }
            else
            {
                current.Append(c);
                isOpen = true;
            }
        }

        Close();
        return [.. arguments];

        void Close()
        {
            if (isOpen)
            {
                arguments.Add(current.ToString());
                current.Clear();
                isOpen = false;
            }
        }
    }
}
