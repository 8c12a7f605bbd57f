using System.Collections.Immutable;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Semantics;

/// <summary>A test, and the projects that an indicator without a project may belong to.</summary>
/// <param name="Syntax">The test.</param>
/// <param name="Projects">Their places in the program; empty for all projects.</param>
internal sealed record TestPlace(TestSyntax Syntax, ImmutableArray<int> Projects);

/// <summary>Finds the tests of a file, at file level and in its projects and sections.</summary>
internal static class TestPlaces
{
    /// <param name="tree">The file.</param>
    /// <param name="names">The places of the names of its projects, in the order of the program.</param>
    /// <param name="first">The place in the program of the first of them.</param>
    public static List<TestPlace> Find(SyntaxTree tree, IReadOnlyList<Location> names, int first)
    {
        var found = new List<TestPlace>();
        var byName = new Dictionary<Location, int>();
        for (var i = 0; i < names.Count; i++)
        {
            byName.TryAdd(names[i], first + i);
        }

        Walk(tree.Root.Members, [.. Enumerable.Range(first, names.Count)]);
        return found;

        // The parser bounds the nesting, so recursion is safe here.
        void Walk(ImmutableArray<MemberSyntax> members, ImmutableArray<int> projects)
        {
            foreach (var member in members)
            {
                switch (member)
                {
                    case TestSyntax test:
                        found.Add(new TestPlace(test, projects));
                        break;
                    case SectionSyntax section:
                        Walk(section.Members, projects);
                        break;
                    case ProjectSyntax project:
                        Walk(project.Members, [byName[project.Name.Location]]);
                        break;
                }
            }
        }
    }
}
