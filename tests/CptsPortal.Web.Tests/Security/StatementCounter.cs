using System.Diagnostics;

namespace CptsPortal.Web.Tests.Security;

/// <summary>Counts the statements that one asynchronous flow sends to PostgreSQL, as its driver tells them.</summary>
internal sealed class StatementCounter : IDisposable
{
    private readonly AsyncLocal<int[]?> _count = new();
    private readonly ActivityListener _listener;

    public StatementCounter()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.PropagationData,
            ActivityStarted = _ =>
            {
                if (_count.Value is { } count)
                    Interlocked.Increment(ref count[0]);
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>Does something and counts its statements.</summary>
    public async Task<(T Result, int Statements)> CountAsync<T>(Func<Task<T>> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        var count = _count.Value = [0];
        var result = await work();
        _count.Value = null;
        return (result, count[0]);
    }

    public void Dispose() => _listener.Dispose();
}
