namespace CptsPortal.Law.Indicators;

/// <summary>Which way an indicator becomes better.</summary>
public enum IndicatorDirection
{
    /// <summary>More is better.</summary>
    Increasing,

    /// <summary>Less is better.</summary>
    Decreasing,
}
