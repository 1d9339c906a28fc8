namespace CptsPortal.Infrastructure.Demo;

/// <summary>A clock that stands where the demonstration's story is.</summary>
internal sealed class DemoTime : TimeProvider
{
    private static readonly TimeSpan Morning = TimeSpan.FromHours(8);
    private DateTimeOffset _now = DateTimeOffset.UnixEpoch;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Moves on: to the morning of a day, or by some minutes on the same day.</summary>
    public void MoveTo(DateOnly day)
    {
        var morning = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) + Morning;
        _now = morning > _now ? morning : _now.AddMinutes(3);
    }
}
