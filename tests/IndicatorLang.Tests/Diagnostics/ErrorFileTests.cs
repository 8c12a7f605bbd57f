using IndicatorLang.Diagnostics;

namespace IndicatorLang.Tests.Diagnostics;

/// <summary>The smallest file of a code shows that code, once, and nothing else.</summary>
public class ErrorFileTests
{
    // Where another error belongs to the matter.
    private static readonly Dictionary<string, string[]> Others = new(StringComparer.Ordinal)
    {
        // What cannot be suppressed is itself reported.
        ["IND2016"] = ["IND2007"],

        // A target that every value meets is itself reported.
        ["IND4301"] = ["IND4103"],
    };

    public static TheoryData<string> Codes => [.. ErrorFile.Codes];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_file_shows_its_code_once_and_nothing_else(string code)
    {
        var found = ErrorFile.Compile(code).Diagnostics.Select(diagnostic => diagnostic.Code);
        var expected = Others.GetValueOrDefault(code, []).Append(code);
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_diagnostic_points_at_words_of_the_file(string code)
    {
        foreach (var diagnostic in ErrorFile.Compile(code).Diagnostics)
        {
            var source = diagnostic.Location.Source;
            Assert.True(diagnostic.Location.Span.Length > 0 || PointsAtPlace(code), "an empty span");
            Assert.False(source[diagnostic.Location.Span].StartsWith('\n'), "the end of the line before");
            Assert.All(diagnostic.Related, related => Assert.NotEqual(diagnostic.Location, related.Location));
        }
    }

    [Fact]
    public void Severities_are_those_of_the_catalogue()
    {
        foreach (var code in ErrorFile.Codes)
        {
            var compilation = ErrorFile.Compile(code);
            Assert.Equal(compilation.HasErrors, compilation.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error));
        }
    }

    // A file without indicators has no words to point at.
    private static bool PointsAtPlace(string code) => code is "IND4007";
}
