using System.Collections.Immutable;
using System.Runtime.InteropServices;
using IndicatorLang.Diagnostics;
using IndicatorLang.Emit;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Hosting;

/// <summary>How a host keeps programs.</summary>
public sealed record ProgramHostOptions
{
    /// <summary>
    /// How many programs stay loaded. One that is used for the longest time no more makes room for a new one, and is unloaded
    /// once nobody holds it.
    /// </summary>
    public int Capacity { get; init; } = 1_000;

    /// <summary>How programs are evaluated.</summary>
    public ProgramEngine Engine { get; init; } = ProgramEngine.Compiled;

    /// <summary>What is granted to a program.</summary>
    public ProgramLimits Limits { get; init; } = ProgramLimits.None;

    /// <summary>Where compiled programs outlive the process, or null. <see cref="ProgramEngine.Immediate"/> has nothing to keep there.</summary>
    public ProgramStore? Store { get; init; }
}

/// <summary>
/// Compiles programs in process and keeps them, by content: the same texts are compiled once, however often and from however
/// many threads they are asked for.
/// </summary>
public sealed class ProgramHost
{
    private readonly ProgramHostOptions _options;
    private readonly RecentPrograms _recent;

    /// <param name="options">How programs are kept; the defaults suit programs of one's own.</param>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is less than 1.</exception>
    public ProgramHost(ProgramHostOptions? options = null)
    {
        _options = options ?? new ProgramHostOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.Capacity, 1, nameof(options));
        _recent = new RecentPrograms(_options.Capacity);
    }

    /// <summary>How many programs are loaded at present.</summary>
    public int Count => _recent.Count;

    /// <summary>Makes a program ready. Never throws for what stands in its files: that is in the diagnostics.</summary>
    /// <param name="sources">The files of the program. Their paths belong to its identity.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public HostedProgram Prepare(IReadOnlyList<SourceText> sources, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sources);

        // What is too long is not even hashed.
        if (LimitCheck.OfSources(sources, _options.Limits) is { } tooLong)
        {
            return Refuse(string.Empty, tooLong);
        }

        var key = ProgramKey.Of(sources, _options.Limits);
        return _recent.GetOrAdd(key, () => Stored(key, sources) ?? Compile(key, sources, cancellation), cancellation);
    }

    /// <summary>Makes many programs ready at once, on all cores. One in error does not keep the others back.</summary>
    /// <param name="programs">The files of each program.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>The programs, in the same order.</returns>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public ImmutableArray<HostedProgram> PrepareAll(
        IReadOnlyList<IReadOnlyList<SourceText>> programs, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(programs);
        var prepared = new HostedProgram[programs.Count];
        Parallel.For(
            0,
            prepared.Length,
            new ParallelOptions { CancellationToken = cancellation },
            i => prepared[i] = Prepare(programs[i], cancellation));
        return ImmutableCollectionsMarshal.AsImmutableArray(prepared);
    }

    /// <summary>Lets go of a program before its time. Whoever holds it may go on using it.</summary>
    /// <param name="program">The program.</param>
    public void Forget(HostedProgram program)
    {
        ArgumentNullException.ThrowIfNull(program);
        _recent.Remove(program.Key);
    }

    private HostedProgram? Stored(string key, IReadOnlyList<SourceText> sources) =>
        _options.Engine == ProgramEngine.Compiled ? _options.Store?.Read(key, sources) : null;

    private HostedProgram Compile(string key, IReadOnlyList<SourceText> sources, CancellationToken cancellation)
    {
        var (compilation, beyond) = LimitedCompilation.Create(sources, _options.Limits, cancellation);
        if (beyond is not null)
        {
            return Refuse(key, beyond);
        }

        // A program in error is on its way to another, so that compiling it would be wasted.
        if (compilation.HasErrors)
        {
            return new HostedProgram(key, compilation.Interpret(), compilation.Diagnostics);
        }

        if (_options.Engine == ProgramEngine.Immediate)
        {
            ImmutableArray<ProjectEvaluator> projects = [.. compilation.Model.Projects.Select(project => new KernelEvaluator(project))];
            return new HostedProgram(key, projects, compilation.Diagnostics);
        }

        using var timer = new WorkTimer(_options.Limits, cancellation);
        try
        {
            var emitted = ProgramEmitter.Emit(compilation.Model, new EmitOptions { Content = key, IsTyped = false }, timer.Token);
            _options.Store?.Write(key, emitted, compilation.Diagnostics, sources);
            var program = EvaluatorAssembly.Load(emitted.Assembly, emitted.Pdb);
            return new HostedProgram(key, program.Projects, compilation.Diagnostics);
        }
        catch (OperationCanceledException) when (timer.IsOver)
        {
            return Refuse(key, LimitCheck.OfTime(sources, _options.Limits));
        }
    }

    // How long the work takes is another matter at another time.
    private static HostedProgram Refuse(string key, Diagnostic beyond) =>
        new(key, [], [beyond]) { IsPassing = beyond.Descriptor == LimitDiagnostics.TooSlowDescriptor };
}
