using System.Collections.Immutable;

namespace IndicatorLang.Emit;

/// <summary>A file of emitted C#.</summary>
/// <param name="FileName">The name of the file, without a folder.</param>
/// <param name="Text">Its text, with line ends of LF.</param>
public sealed record EmittedSource(string FileName, string Text);

/// <summary>A compiled program. The same model and options give the same bytes.</summary>
/// <param name="AssemblyName">The name of the assembly.</param>
/// <param name="Sources">The C# it was compiled from, one file for each project and one for what they share.</param>
/// <param name="Assembly">The assembly.</param>
/// <param name="Pdb">Its portable PDB, with the sources of the program in it.</param>
public sealed record EmittedProgram(string AssemblyName, ImmutableArray<EmittedSource> Sources, byte[] Assembly, byte[] Pdb);
