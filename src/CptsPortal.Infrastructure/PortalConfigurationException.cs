namespace CptsPortal.Infrastructure;

/// <summary>The portal cannot start as it is set up; the message, one line in English, says what to change.</summary>
public sealed class PortalConfigurationException : Exception
{
    /// <summary>Creates the error.</summary>
    /// <param name="message">What is wrong and what to set, in one line.</param>
    public PortalConfigurationException(string message) : base(message) { }
}
