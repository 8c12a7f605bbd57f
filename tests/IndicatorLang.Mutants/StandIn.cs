using IndicatorLang.Model;
using IndicatorLang.Runtime;
using Xunit;

namespace IndicatorLang.Mutants;

/// <summary>
/// The test that Stryker is given. It reaches a handful of mutants, which Stryker then tries; without any it would take all of them
/// for reached.
/// </summary>
public sealed class StandIn
{
    [Fact]
    public void What_is_left_out_says_nothing()
    {
        Assert.True(default(Bitmap)[0]);
        Assert.False(new ProjectHeader().IsPeriodInverted);
    }
}
