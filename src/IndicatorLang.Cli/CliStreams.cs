using System.Text;

namespace IndicatorLang.Cli;

/// <summary>The three streams. Text is UTF-8 without a byte order mark, lines end in LF everywhere.</summary>
internal sealed class CliStreams : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly StreamWriter _output;

    public CliStreams(Stream input, Stream output, Stream error)
    {
        Input = input;
        _output = new StreamWriter(new PipeStream(output), Utf8, bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };
        ErrorText = new StreamWriter(error, Utf8, bufferSize: 4 * 1024, leaveOpen: true) { NewLine = "\n", AutoFlush = true };
    }

    public Stream Input { get; }

    /// <summary>Where results go.</summary>
    public TextWriter OutputText => _output;

    /// <summary>Where messages go.</summary>
    public TextWriter ErrorText { get; }

    /// <summary>Where results in bytes go; what was written as text before comes first.</summary>
    public Stream OutputBytes
    {
        get
        {
            _output.Flush();
            return _output.BaseStream;
        }
    }

    /// <summary>Sends the results on their way.</summary>
    public void FlushOutput() => _output.Flush();

    /// <summary>Sends what is left, however the run ended. The streams themselves belong to the caller.</summary>
    public void Dispose()
    {
        try
        {
            _output.Flush();
            ErrorText.Flush();
        }
        catch (Exception problem) when (problem is BrokenPipeException or CommandLine.UsageException or IOException)
        {
        }
    }
}
