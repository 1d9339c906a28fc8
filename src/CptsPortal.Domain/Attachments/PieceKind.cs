namespace CptsPortal.Domain.Attachments;

/// <summary>What an attached piece is.</summary>
public enum PieceKind
{
    /// <summary>Statuts de la structure juridique.</summary>
    Statutes,

    /// <summary>Liste des membres.</summary>
    MemberList,

    /// <summary>Périmètre du territoire.</summary>
    TerritoryOutline,

    /// <summary>Lettre d'intention signée.</summary>
    LetterOfIntent,

    /// <summary>Projet de santé.</summary>
    HealthProject,

    /// <summary>Fiche-action.</summary>
    ActionSheet,

    /// <summary>Avis d'une institution ou d'une commission.</summary>
    Opinion,

    /// <summary>Courrier.</summary>
    Letter,

    /// <summary>Preuve de réception postale.</summary>
    PostalReceipt,

    /// <summary>Compte rendu.</summary>
    Minutes,

    /// <summary>Convention ou pièce financière.</summary>
    Agreement,

    /// <summary>Autre.</summary>
    Other,
}

/// <summary>The rules of attached pieces.</summary>
public enum PieceRule
{
    /// <summary>A piece has a title.</summary>
    TitleGiven,

    /// <summary>A file is given, and is not empty.</summary>
    FileGiven,

    /// <summary>A file is at most as large as the portal takes; the value is the limit in megabytes.</summary>
    FileNotTooLarge,

    /// <summary>A file is of a kind that the portal takes, whatever its name says.</summary>
    FileKindTaken,

    /// <summary>Only the latest version of a piece is replaced.</summary>
    LatestReplaced,

    /// <summary>A leader replaces the pieces of the CPTS, an institution those that it or another attached.</summary>
    OwnPieceReplaced,
}
