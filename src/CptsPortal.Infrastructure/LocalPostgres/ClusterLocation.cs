using System.Security.Cryptography;
using System.Text;

namespace CptsPortal.Infrastructure.LocalPostgres;

/// <summary>Chooses where a private cluster lives.</summary>
internal static class ClusterLocation
{
    // A socket's address holds 107 bytes; this leaves room for "/postgres-NN.new/.s.PGSQL.5432.lock".
    private const int LongestPath = 70;

    /// <summary>
    /// The wanted folder itself when the cluster's account can enter it and its path is short enough for a socket;
    /// otherwise a folder of the system's state directory, always the same for the same wanted folder.
    /// </summary>
    public static string For(string wanted)
    {
        wanted = Path.GetFullPath(wanted);
        if (Encoding.UTF8.GetByteCount(wanted) <= LongestPath && (!ClusterUser.IsLent || IsEnterable(wanted)))
        {
            return Directory.CreateDirectory(wanted).FullName;
        }

        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(wanted)))[..12];
        return Directory.CreateDirectory(Path.Combine(StateDirectory, name)).FullName;
    }

    private static string StateDirectory => ClusterUser.IsLent
        ? "/var/lib/cptsportal"
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local/state/cptsportal");

    private static bool IsEnterable(string path)
    {
        for (var folder = new DirectoryInfo(path); folder is not null; folder = folder.Parent)
        {
            if (folder.Exists && !folder.UnixFileMode.HasFlag(UnixFileMode.OtherExecute))
            {
                return false;
            }
        }

        return true;
    }
}
