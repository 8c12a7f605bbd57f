using System.Reflection;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace IndicatorLang.Mutants;

/// <summary>The tests of IndicatorLang.Mutation, to be run one by one in this process.</summary>
internal sealed class Suite
{
    private readonly ITestFrameworkExecutor _executor;

    public Suite()
    {
        var tests = Assembly.Load("IndicatorLang.Mutation");
        var framework = new XunitTestFramework(new NullMessageSink());
        using var found = new Sink();
        framework.GetDiscoverer(Reflector.Wrap(tests)).Find(includeSourceInformation: false, found, new Options());
        found.Wait();
        Tests = found.Tests.ToDictionary(test => test.UniqueID);
        _executor = framework.GetExecutor(tests.GetName());
    }

    /// <summary>The tests by their ids, which are the same in every process.</summary>
    public IReadOnlyDictionary<string, ITestCase> Tests { get; }

    /// <summary>Whether a test passes.</summary>
    public bool Passes(string id)
    {
        using var sink = new Sink();
        _executor.RunTests([Tests[id]], sink, new Options());
        sink.Wait();
        return !sink.HasFailed;
    }

    private sealed class Sink : LongLivedMarshalByRefObject, IMessageSink, IDisposable
    {
        private readonly ManualResetEventSlim _done = new();

        public List<ITestCase> Tests { get; } = [];

        public bool HasFailed { get; private set; }

        public bool OnMessage(IMessageSinkMessage message)
        {
            switch (message)
            {
                case ITestCaseDiscoveryMessage discovered:
                    Tests.Add(discovered.TestCase);
                    break;
                case ITestFailed or ITestCleanupFailure or ITestClassCleanupFailure or IErrorMessage:
                    HasFailed = true;
                    break;
                case IDiscoveryCompleteMessage or ITestAssemblyFinished:
                    _done.Set();
                    break;
            }

            return !HasFailed;
        }

        public void Wait() => _done.Wait();

        public void Dispose() => _done.Dispose();
    }

    private sealed class Options : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> _values = new()
        {
            ["xunit.discovery.PreEnumerateTheories"] = true,
            ["xunit.discovery.SynchronousMessageReporting"] = true,
            ["xunit.execution.DisableParallelization"] = true,
            ["xunit.execution.SynchronousMessageReporting"] = true,
        };

        public TValue GetValue<TValue>(string name) => _values.TryGetValue(name, out var value) ? (TValue)value! : default!;

        public void SetValue<TValue>(string name, TValue value) => _values[name] = value;
    }
}
