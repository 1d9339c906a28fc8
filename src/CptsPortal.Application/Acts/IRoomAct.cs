namespace CptsPortal.Application.Acts;

/// <summary>An act of the ARS-CPAM room that asks for another right than to use it: its entry in the journal lies in the room too.</summary>
public interface IRoomAct : IGuardedRequest
{
    /// <summary>Whether it is done in the room: some acts are done there and, once what they are about was shown, outside.</summary>
    bool InRoom => true;
}
