using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CptsPortal.Infrastructure.Jobs;

/// <summary>Runs a job at the portal's start and then at its interval; a turn that fails is logged, the next one comes.</summary>
internal sealed class JobTimer(JobTurn turn, TimeProvider time, ILogger<JobTimer> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(turn.Job.Every, time);
        if (!turn.Job.AtStart)
            await timer.WaitForNextTickAsync(stoppingToken);
        do
        {
            try
            {
                await turn.RunAsync(stoppingToken);
            }
            catch (Exception problem) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(problem, "The job {Job} failed; it runs again in {Every}.", turn.Job.Name, turn.Job.Every);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
