using IndicatorLang.Hosting;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Tests.Hosting;

public sealed class ProgramStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_program_outlives_its_process()
    {
        Assert.Equal(Verdict.Met, Prepare(Programs.AtLeast(3)).Judge("3"));
        var (entry, date) = (Assert.Single(_folder.Files), File.GetLastWriteTimeUtc(Assert.Single(_folder.Files)));

        Assert.Equal(Verdict.Met, Prepare(Programs.AtLeast(3)).Judge("3"));
        Assert.Equal(date, File.GetLastWriteTimeUtc(entry));
    }

    [Fact]
    public void Warnings_are_kept_with_their_places_and_repairs()
    {
        SourceText[] sources = [new SourceText("a.ind", "车辆准点率 ≥ 120%\n完成率 ≥ 5% 且 ≤ 3%\n")];
        var first = Prepare(sources);
        var second = Prepare(sources);

        Assert.NotEmpty(first.Diagnostics);
        Assert.NotSame(first, second);
        Assert.Equal(first.Diagnostics.Select(Describe), second.Diagnostics.Select(Describe));
    }

    public static TheoryData<string> Damages => ["empty", "cut", "flipped", "longer", "text", "renamed", "other program", "foreign assembly"];

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damaged_entry_is_made_anew(string damage)
    {
        Prepare(Programs.AtLeast(3));
        var path = Assert.Single(_folder.Files);
        var sound = File.ReadAllBytes(path);
        var other = Prepare(Programs.AtLeast(9));
        Assert.Equal(Verdict.NotMet, other.Judge("3"));
        var otherPath = _folder.Files.Single(file => file != path);
        var key = Path.GetFileNameWithoutExtension(path);
        File.WriteAllBytes(path, damage switch
        {
            "empty" => [],
            "cut" => sound[..(sound.Length / 2)],
            "flipped" => [.. sound[..500], (byte)(sound[500] ^ 1), .. sound[501..]],
            "longer" => [.. sound, 0],
            "text" => "MZ not really"u8.ToArray(),
            "renamed" => File.ReadAllBytes(otherPath),
            "other program" => StoreEntry.Write(key, StoreEntry.Read(Path.GetFileNameWithoutExtension(otherPath), File.ReadAllBytes(otherPath))!),
            _ => StoreEntry.Write(key, File.ReadAllBytes(typeof(ProgramStore).Assembly.Location), [], []),
        });

        Assert.Equal([Verdict.Met, Verdict.NotMet], new[] { "3", "2" }.Select(Prepare(Programs.AtLeast(3)).Judge));
        Assert.Equal(sound, File.ReadAllBytes(path));
    }

    [Fact]
    public void Many_writers_and_readers_of_one_folder_agree()
    {
        var wrong = 0;
        Parallel.For(0, 100, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            // A host for each, as processes would have.
            if (Prepare(Programs.AtLeast((i % 5) + 1)).Judge("3") != ((i % 5) + 1 <= 3 ? Verdict.Met : Verdict.NotMet))
            {
                Interlocked.Increment(ref wrong);
            }
        });

        Assert.Equal(0, wrong);
        Assert.Equal(5, _folder.Files.Length);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_costs_time_only()
    {
        File.WriteAllText(_folder.Path, "a file stands in its place");
        Assert.Equal(Verdict.Met, Prepare(Programs.AtLeast(3)).Judge("3"));
    }

    [Fact]
    public void A_folder_that_others_may_write_to_is_not_used()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Directory.CreateDirectory(_folder.Path);
        File.SetUnixFileMode(_folder.Path, (UnixFileMode)0b111_111_111);

        Assert.Equal(Verdict.Met, Prepare(Programs.AtLeast(3)).Judge("3"));
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void The_folder_is_for_its_owner_alone()
    {
        Prepare(Programs.AtLeast(3));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal((UnixFileMode)0b111_000_000, File.GetUnixFileMode(_folder.Path));
        }
    }

    [Fact]
    public void The_oldest_entries_make_room()
    {
        Prepare(Programs.AtLeast(1));
        var size = new FileInfo(Assert.Single(_folder.Files)).Length;
        for (var bound = 2; bound <= 6; bound++)
        {
            Prepare(Programs.AtLeast(bound), maxBytes: size * 3);
        }

        Assert.InRange(_folder.Files.Length, 2, 3);
        Assert.Equal(Verdict.Met, Prepare(Programs.AtLeast(1)).Judge("1"));
    }

    [Fact]
    public void A_program_in_error_is_not_stored()
    {
        Assert.True(Prepare([new SourceText("a.ind", "准点率 ≥ ≥ 5\n")]).HasErrors);
        Assert.Empty(_folder.Files);
    }

    private HostedProgram Prepare(SourceText[] sources) => Prepare(sources, 1_000_000);

    private HostedProgram Prepare(SourceText[] sources, long maxBytes) =>
        new ProgramHost(new ProgramHostOptions { Store = new ProgramStore(_folder.Path, maxBytes) }).Prepare(sources);

    private static string Describe(IndicatorLang.Diagnostics.Diagnostic diagnostic)
    {
        var edits = diagnostic.Fixes.SelectMany(fix => fix.Edits.Select(edit => $"{fix.Title} {edit}"));
        var related = diagnostic.Related.Select(place => $"{place.Location.Source.Path} {place.Location.Span} {place.Message}");
        return $"{diagnostic.Code} {diagnostic.Location.Source.Path} {diagnostic.Location.Span} {diagnostic.Message} {string.Join(' ', edits.Concat(related))}";
    }
}
