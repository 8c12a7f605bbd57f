using IndicatorLang.Mutants;
using IndicatorLang.Testing;

// PROJECT: makes the mutants of a project, tries them, and prints the score. The other forms are those of the processes it starts.
if (args is ["reach" or "try" or "fresh", var assembly, var folder])
{
    var workshop = new Workspace(folder);
    var queue = workshop.ReadQueue();
    var isWhole = Mutated.All.Single(project => project.Assembly == assembly).Folders.Length == 0;
    var worker = new Worker(workshop, assembly, args[0] == "fresh" ? queue.Single() : null, isWhole);
    switch (args[0])
    {
        case "reach":
            worker.MeasureReach(isWhole);
            break;
        case "try":
            worker.Try(queue);
            break;
        default:
            worker.TryFresh(queue.Single());
            break;
    }

    Environment.Exit(0);
}

if (args is not [var name] || Mutated.All.SingleOrDefault(project => project.Name == name) is not { } mutated)
{
    Console.Error.WriteLine($"which project? {string.Join(", ", Mutated.All.Select(project => project.Name))}");
    return 2;
}

var workspace = new Workspace(Repository.PathTo("artifacts", "mutants", name));
Directory.CreateDirectory(workspace.Folder);
var mutants = Mutant.Read(Stryker.Mutate(mutated, workspace), mutated);
var results = new Results(workspace.Results);
new Trial(mutated, workspace, mutants, results).Run();
Score.Print(mutants, results);
return 0;
