using System.Diagnostics;
using System.Globalization;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;

namespace IndicatorLang.Mutants;

/// <summary>Tries the mutants of a project in workers, and starts a new one whenever one has ended itself.</summary>
internal sealed class Trial(Mutated project, Workspace workspace, IReadOnlyList<Mutant> mutants, Results results)
{
    private readonly Dictionary<string, string> _environment = new() { ["DOTNET_GCHeapHardLimit"] = "0x80000000", ["DOTNET_TieredPGO"] = "0" };
    private readonly Dictionary<int, Mutant> _byId = mutants.ToDictionary(mutant => mutant.Id);

    public void Run()
    {
        PutTestsTogether();
        TakeOver();
        Try([.. mutants.Where(mutant => mutant.IsTried && !results.IsNoticed(mutant))]);

        // Loops for processors with narrower vectors are reached when these are all there are.
        var left = mutants.Where(mutant => results[mutant] == Outcome.NotReached).ToList();
        if (left.Count > 0 && Vector512.IsHardwareAccelerated)
        {
            _environment["DOTNET_EnableAVX512"] = "0";
            File.Delete(workspace.ReachFile);
            Try(left);
            File.Delete(workspace.ReachFile);
        }
    }

    private void Try(List<Mutant> left)
    {
        if (!File.Exists(workspace.ReachFile))
        {
            workspace.WriteQueue([]);
            File.Delete(workspace.Journal);
            Start("reach");
            foreach (var failing in File.Exists(workspace.Journal) ? File.ReadAllLines(workspace.Journal) : [])
            {
                Console.WriteLine($"without any mutant, so left out: {failing}");
            }
        }

        var reach = Reach.Read(workspace.ReachFile);
        var once = reach.Once.ToHashSet();
        var always = mutants.Select(mutant => mutant.Id).Where(id => !once.Contains(id) && reach.Tests.Any(test => test.MayReach(id))).ToHashSet();
        Console.WriteLine($"{reach.Tests.Length} tests, {reach.Tests.Sum(test => test.Milliseconds) / 1000:0.0} s; {left.Count} mutants to try, {left.Count(mutant => once.Contains(mutant.Id))} of them in a process of their own");
        foreach (var mutant in left.Where(mutant => !always.Contains(mutant.Id) && !once.Contains(mutant.Id)))
        {
            results.Set(mutant, Outcome.NotReached, string.Empty);
        }

        TryAll("try", [.. left.Where(mutant => always.Contains(mutant.Id)).Select(mutant => mutant.Id)]);
        foreach (var mutant in left.Where(mutant => once.Contains(mutant.Id)))
        {
            TryAll("fresh", [mutant.Id]);
        }
    }

    // What a run found out that was ended from outside.
    private void TakeOver()
    {
        if (File.Exists(workspace.Journal))
        {
            ReadJournal(isWhole: false);
            File.Delete(workspace.Journal);
        }
    }

    private void TryAll(string how, List<int> queue)
    {
        while (queue.Count > 0)
        {
            workspace.WriteQueue(queue);
            File.Delete(workspace.Journal);
            Start(how);
            foreach (var id in ReadJournal())
            {
                queue.Remove(id);
            }
        }
    }

    // The mutants that came to something; one that the process ended with did so too, unless the worker says that it wants another.
    private HashSet<int> ReadJournal(bool isWhole = true)
    {
        var done = new HashSet<int>();
        var (tried, goesOn) = (-1, false);
        foreach (var fields in File.ReadLines(workspace.Journal).Select(line => line.Split('\t')))
        {
            switch (fields[0])
            {
                case "try":
                    tried = int.Parse(fields[1], CultureInfo.InvariantCulture);
                    break;
                case "never ends":
                    Set(tried, Outcome.Timeout, fields[1]);
                    break;
                case "restart":
                    goesOn = true;
                    break;
                case "fails":
                    break;
                default:
                    Set(int.Parse(fields[1], CultureInfo.InvariantCulture), Enum.Parse<Outcome>(fields[0]), fields[2]);
                    break;
            }
        }

        if (isWhole && !goesOn && !done.Contains(tried))
        {
            Set(tried, Outcome.Killed, "the process ended");
        }

        return done;

        void Set(int id, Outcome outcome, string test)
        {
            done.Add(id);
            results.Set(_byId[id], outcome, test);
        }
    }

    // Without the list of what belongs to a program, the host takes every assembly of the folder for one of it.
    private void PutTestsTogether()
    {
        Directory.CreateDirectory(workspace.Binaries);
        var tests = AppContext.BaseDirectory.Replace("IndicatorLang.Mutants", "IndicatorLang.Mutation", StringComparison.Ordinal);
        foreach (var file in new[] { AppContext.BaseDirectory, tests }.SelectMany(Directory.EnumerateFiles).Where(file => !file.EndsWith(".deps.json", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(workspace.Binaries, Path.GetFileName(file)), overwrite: true);
        }

        File.Copy(Path.Combine(workspace.Stryker, project.Assembly), Path.Combine(workspace.Binaries, project.Assembly), overwrite: true);
        var content = Convert.ToHexString(SHA256.HashData([.. File.ReadAllBytes(Path.Combine(tests, "IndicatorLang.Mutation.dll")), .. File.ReadAllBytes(Path.Combine(workspace.Stryker, project.Assembly))]));
        if (!File.Exists(workspace.Content) || File.ReadAllText(workspace.Content) != content)
        {
            File.Delete(workspace.ReachFile);
            File.WriteAllText(workspace.Content, content);
        }
    }

    private void Start(string how)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(workspace.Binaries, "IndicatorLang.Mutants.dll"), how, project.Assembly, workspace.Folder },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in _environment)
        {
            start.Environment[name] = value;
        }

        // A mutant that recurses without end leaves thousands of lines.
        using var worker = Process.Start(start)!;
        worker.OutputDataReceived += (_, _) => { };
        worker.ErrorDataReceived += (_, _) => { };
        worker.BeginOutputReadLine();
        worker.BeginErrorReadLine();
        worker.WaitForExit();
    }
}
