using System.Diagnostics;
using System.Globalization;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Commands;

/// <summary>Says on the terminal how far a long run is. A short one, or one without a terminal, says nothing.</summary>
internal sealed class Progress(CommandContext context, LocalizedText what)
{
    private const int Cells = 20;

    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly bool _isOn = context.Environment.IsErrorTerminal;
    private TimeSpan _next = First;
    private bool _isShown;

    public void Show(long done, long total)
    {
        if (!_isOn || _clock.Elapsed < _next)
        {
            return;
        }

        _next = _clock.Elapsed + Step;
        _isShown = true;
        var full = (int)Math.Min(Cells, done * Cells / Math.Max(total, 1));
        var percent = (done * 100 / Math.Max(total, 1)).ToString(CultureInfo.InvariantCulture);
        context.Streams.ErrorText.Write($"\r{what.In(context.Language)} {new string('█', full)}{new string('░', Cells - full)} {percent}%");
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_isShown)
        {
            context.Streams.ErrorText.Write("\r\u001B[K");
            _isShown = false;
        }
    }
}
