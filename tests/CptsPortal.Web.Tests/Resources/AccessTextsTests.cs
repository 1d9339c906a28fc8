using CptsPortal.Application.Accounts;
using CptsPortal.Application.Acts;
using CptsPortal.Domain.Access;
using CptsPortal.Domain.Accounts;
using CptsPortal.Web.Resources;

namespace CptsPortal.Web.Tests.Resources;

public sealed class AccessTextsTests
{
    [Fact]
    public void Every_rule_and_role_has_its_sentence() => Assert.All(
        Enum.GetValues<AccountRule>().Cast<Enum>().Concat(Enum.GetValues<Role>().Cast<Enum>()),
        value => Assert.False(string.IsNullOrWhiteSpace(AccessTexts.Texts.Of(value))));

    [Fact]
    public void Every_act_on_an_account_has_its_name_in_the_journal() => Assert.All(
        typeof(CreateAccount).Assembly.GetTypes().Where(type => type.Namespace == typeof(CreateAccount).Namespace
            && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IAct<>))),
        act => Assert.NotNull(AccessTexts.Texts.Find($"Act.{act.Name}")));

    [Fact]
    public void A_sentence_quotes_numbers_and_days_in_French() => Assert.Equal(
        "La phrase de passe doit avoir au moins 14\u00A0caractères.", AccessTexts.Texts.Get("AccountRule.PassphraseLong", [14]));
}
