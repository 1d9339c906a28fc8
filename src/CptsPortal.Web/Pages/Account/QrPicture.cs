using System.Text;
using QRCoder;

namespace CptsPortal.Web.Pages.Account;

/// <summary>A QR code as the address of a picture that needs no file.</summary>
internal static class QrPicture
{
    private const int PixelsPerModule = 4;

    public static string Of(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var picture = new SvgQRCode(data);
        return "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(picture.GetGraphic(PixelsPerModule)));
    }
}
