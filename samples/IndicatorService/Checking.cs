using IndicatorLang.Hosting;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorService;

/// <summary><c>POST /check</c>: programs of others, so within limits, and apart from those in use.</summary>
public sealed class Checking
{
    private readonly ProgramHost _host = new(new ProgramHostOptions
    {
        Capacity = 100,

        // Nothing is evaluated here, so nothing need be compiled.
        Engine = ProgramEngine.Immediate,
        Limits = new ProgramLimits { Characters = 100_000, Indicators = 1_000, Time = TimeSpan.FromSeconds(5) },
    });

    public IReadOnlyList<Finding> Check(CheckRequest request, string? lang, CancellationToken cancellation)
    {
        var language = lang == "en" ? Language.English : Language.Chinese;
        var program = _host.Prepare([new SourceText("program.ind", request.Text)], cancellation);
        return
        [
            .. program.Diagnostics.Select(diagnostic => new Finding(
                diagnostic.Code,
                diagnostic.Severity.ToString(),
                diagnostic.Message.In(language),
                diagnostic.Location.Start.Line + 1,
                diagnostic.Location.Start.Column + 1)),
        ];
    }
}
