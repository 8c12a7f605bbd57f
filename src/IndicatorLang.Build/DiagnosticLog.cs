using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IndicatorLang.Build;

/// <summary>Diagnostics as entries of the build log: the IDE leads from them to the place, and to the page of the code.</summary>
/// <param name="log">The log.</param>
/// <param name="folder">The folder that paths of programs are relative to.</param>
/// <param name="language">The language of the messages.</param>
internal sealed class DiagnosticLog(TaskLoggingHelper log, string folder, Language language)
{
    public void Write(Diagnostic diagnostic)
    {
        var file = Path.Combine(folder, diagnostic.Location.Source.Path);
        var (start, end) = (diagnostic.Location.Start, diagnostic.Location.End);
        object[] words = [diagnostic.Message.In(language)];
        switch (diagnostic.Severity)
        {
            case Severity.Error:
                log.LogError(
                    null, diagnostic.Code, diagnostic.Slug, file, start.Line + 1, start.Column + 1, end.Line + 1, end.Column + 1, "{0}", words);
                break;
            case Severity.Warning:
                log.LogWarning(
                    null, diagnostic.Code, diagnostic.Slug, file, start.Line + 1, start.Column + 1, end.Line + 1, end.Column + 1, "{0}", words);
                break;
            default:
                log.LogMessage(
                    null, diagnostic.Code, diagnostic.Slug, file, start.Line + 1, start.Column + 1, end.Line + 1, end.Column + 1, MessageImportance.Normal, "{0}", words);
                break;
        }
    }
}
