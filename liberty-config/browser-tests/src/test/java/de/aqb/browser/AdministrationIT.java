package de.aqb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "Administration" as each role walks through it. */
@InBrowser
class AdministrationIT {

    private final String address = "p" + UUID.randomUUID().toString().substring(0, 8) + "@werkstatt.example";
    private final String person = address.substring(0, address.indexOf('@'));

    @Test
    void anAuthorityTakesAProviderInAndInvitesItsStaff(Page page) {
        var provider = "Probewerk " + address;
        logIn(page, "gk.wmk").navigate("/administration/providers");
        link(page, "Träger anlegen").click();
        button(page, "Speichern").click();
        assertThat(page.locator("[data-summary]")).containsText("Bitte geben Sie den Namen ein.");
        page.getByLabel("Name", exactly()).fill(provider);
        button(page, "Speichern").click();
        assertThat(page.locator("main")).containsText(provider);

        invites(page, provider);
        var row = row(page, address);
        assertThat(row).containsText("eingeladen");
        assertThat(row).containsText("noch nie");
        assertThat(row).containsText(provider);
    }

    @Test
    void theRegionInvitesAManagerWhoGetsALink(Page page) {
        logIn(page, "rp").navigate("/administration/accounts");
        button(page, "Person einladen").click();
        assertThat(page.getByLabel("Vorname")).isFocused(); // the dialog takes the focus once it stands
        page.getByLabel("Vorname").fill("Nadine");
        page.getByLabel("Nachname").fill(person);
        page.getByLabel("E-Mail-Adresse", exactly()).fill(address);
        page.locator("#inviteRole").selectOption(new SelectOption().setLabel("GK-Administration"));
        page.locator("#invitePlace").selectOption(new SelectOption().setLabel("Regierungspräsidium Kassel"));
        button(page, "Einladung senden").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Diese Rolle gibt es an diesem Ort nicht.");
        page.locator("#invitePlace").selectOption(new SelectOption().setLabel("Fulda (FD)"));
        button(page, "Einladung senden").click();
        assertThat(page.getByText("Einladung gesendet")).isVisible();

        var mail = mailTo(page, address);
        assertThat(mail).containsText("Guten Tag Nadine " + person);
        assertThat(mail).containsText("Fulda");
        assertThat(mail.getByRole(AriaRole.LINK)).hasAttribute("href", Pattern.compile("/invitation#.{43}$"));
    }

    @Test
    void whatCannotBeIsSaidInTheDialogWhichKeepsTheRest(Page page) {
        logIn(page, "gk.wmk").navigate("/administration/accounts");
        button(page, "Person einladen").click();
        assertThat(page.getByLabel("Vorname")).isFocused(); // the dialog takes the focus once it stands
        page.getByLabel("Vorname").fill("Nadine");
        page.getByLabel("E-Mail-Adresse", exactly()).fill("kein");
        button(page, "Einladung senden").click();

        var dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).isVisible();
        assertThat(dialog).containsText("Bitte geben Sie den Nachnamen ein.");
        assertThat(page.getByLabel("Vorname")).hasValue("Nadine");
        Accessibility.check(page);
        page.keyboard().press("Escape");
        assertThat(dialog).isHidden();
    }

    @Test
    void aPersonIsNotInvitedTwice(Page page) {
        logIn(page, "gk.wmk");
        invites(page, "Werkstatt für junge Menschen e. V.");
        fillsIn(page, "Werkstatt für junge Menschen e. V.");
        button(page, "Einladung senden").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("schon eingeladen oder tätig");
    }

    @Test
    void anInvitationIsTakenBackAfterAQuestion(Page page) {
        logIn(page, "gk.wmk");
        invites(page, "Werkstatt für junge Menschen e. V.");
        button(page, "Einladung zurückziehen: Nadine " + person).click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Nadine " + person);
        page.locator("#withdrawNow").click();
        assertThat(page.getByText("Einladung zurückgezogen")).isVisible();
        assertThat(row(page, address)).hasCount(0);
    }

    @Test
    void aRemovedAccountComesBackWithOneClick(Page page, RunningPortal portal) {
        var name = "Stefan Vogt";
        try (var reader = BrowserForTests.open(portal)) {
            new Clerk(reader.page()).logsIn("leser.wmk@aqb.example");
            logIn(page, "rp").navigate("/administration/accounts");
            finds(page, name);
            button(page, "Zugang löschen: " + name).click();
            page.locator("#removeNow").click();
            assertThat(page.getByText("Der Zugang ist gelöscht.")).isVisible();
            reader.page().navigate("/dashboard");
            assertThat(reader.page()).hasURL(Pattern.compile("/login"));
            assertThat(row(page, name)).containsText("stillgelegt");
            button(page, "Rückgängig").click();
            assertThat(row(page, name)).containsText("aktiv");
        }
    }

    @Test
    void theLastAdministratorIsToldWhyItCannotGo(Page page) {
        logIn(page, "rp").navigate("/administration/accounts?role=RP_ADMIN&state=ACTIVE");
        button(page, "Zugang löschen: Dr. Katrin Albrecht").click();
        page.locator("#removeNow").click();
        assertThat(page.locator(".note--bad")).containsText("der letzte Zugang der RP-Administration");
        assertThat(row(page, "Albrecht")).containsText("aktiv");
    }

    @Test
    void theCaseworkerConfirmsWhatAnAuthorityAsksFor(Page page, RunningPortal portal) {
        logIn(page, "gk.ks").navigate("/administration/requests");
        link(page, "GK-Konto anfordern").click();
        page.getByLabel("Vorname").fill("Nils");
        page.getByLabel("Nachname").fill(address.substring(0, 6));
        page.getByLabel("E-Mail-Adresse", exactly()).fill(address);
        page.getByLabel("Rolle", exactly()).selectOption(new SelectOption().setLabel("GK-Lesezugriff"));
        button(page, "Anforderung senden").click();
        assertThat(row(page, address)).containsText("offen");

        try (var caseworker = BrowserForTests.open(portal)) {
            var desk = caseworker.page();
            logIn(desk, "sb").navigate("/administration/requests");
            row(desk, address).getByRole(AriaRole.LINK).click();
            button(desk, "Ablehnen").click();
            assertThat(desk.locator("main")).containsText("Bitte begründen Sie die Ablehnung.");
            button(desk, "Bestätigen und einladen").click();
            assertThat(desk.getByText("Bestätigt, die Einladung ist gesendet.")).isVisible();
            desk.navigate("/administration/accounts");
            finds(desk, address);
            assertThat(row(desk, address)).containsText("GK-Lesezugriff");
        }
        page.navigate("/administration/requests");
        assertThat(row(page, address)).containsText("bestätigt");
    }

    @Test
    void theRegionTakesAnAuthorityInAndAsksForItsCaseworker(Page page) {
        var code = "Z" + address.substring(1, 7).replaceAll("[0-9]", "X").toUpperCase(java.util.Locale.ROOT);
        logIn(page, "rp").navigate("/administration/authorities");
        link(page, "Gebietskörperschaft anlegen").click();
        page.getByLabel("Kürzel").fill(code);
        page.getByLabel("Name", exactly()).fill("Probestadt " + code);
        page.getByLabel("Art").selectOption(new SelectOption().setLabel("Kreisfreie Stadt"));
        page.getByLabel("Gemeindeschlüssel").fill("06999");
        page.getByLabel("Gültig bis").fill("1.1.2020");
        page.getByLabel("Gültig ab").fill("1.1.2021");
        button(page, "Speichern").click();
        assertThat(page.locator("[data-summary]")).containsText("Der letzte Tag liegt vor dem ersten.");
        page.getByLabel("Gültig bis").fill("");
        button(page, "Speichern").click();
        finds(page, code);
        assertThat(row(page, code)).containsText("01.01.2021");
        page.navigate("/administration/caseworkers");
        assertThat(page.locator("main")).containsText("Probestadt " + code);
    }

    @Test
    void aTargetGroupIsOfferedUntilItIsRetired(Page page, RunningPortal portal) {
        var group = "Probegruppe " + address;
        logIn(page, "rp").navigate("/administration/target-groups");
        page.getByLabel("Neue Zielgruppe").fill(group);
        button(page, "Hinzufügen").click();
        assertThat(row(page, group)).containsText("wählbar");
        assertThat(offeredGroups(portal)).contains(group);

        row(page, group).getByText("Stilllegen").click();
        page.locator("#retireNow").click();
        assertThat(row(page, group)).containsText("stillgelegt");
        assertThat(offeredGroups(portal)).doesNotContain(group);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leser.wmk", "traeger.wmk", "revision"})
    void nobodyElseSeesAdministration(String name, Page page) {
        logIn(page, name);
        assertThat(link(page, "Administration")).hasCount(0);
        for (var each : List.of("accounts", "providers", "authorities", "requests", "target-groups", "caseworkers")) {
            assertThat(page.navigate("/administration/" + each).status()).isEqualTo(404);
        }
    }

    private List<String> offeredGroups(RunningPortal portal) {
        try (var window = BrowserForTests.open(portal)) {
            var staff = window.page();
            new Clerk(staff).logsIn(Clerk.OF_THE_WERKSTATT);
            var id = Links.participations(staff, Links.measure(staff, "Neustart"))
                    .get(0);
            staff.navigate("/participation/master-data?id=" + id);
            return staff.getByLabel("Zielgruppe").locator("option").allInnerTexts();
        }
    }

    /** The demo shows what the portal has sent; a mail takes a moment. */
    private static Locator mailTo(Page page, String address) {
        var mail = page.locator("article").filter(new Locator.FilterOptions().setHasText(address));
        for (var tries = 0; tries < 30; tries++) {
            page.navigate("/demo/mails");
            if (mail.count() > 0) {
                break;
            }
            page.waitForTimeout(1000);
        }
        return mail.first();
    }

    private void invites(Page page, String provider) {
        fillsIn(page, provider);
        button(page, "Einladung senden").click();
        assertThat(page.getByText("Einladung gesendet")).isVisible();
        finds(page, address);
    }

    private void fillsIn(Page page, String provider) {
        page.navigate("/administration/accounts");
        button(page, "Person einladen").click();
        assertThat(page.getByLabel("Vorname")).isFocused(); // the dialog takes the focus once it stands
        page.getByLabel("Vorname").fill("Nadine");
        page.getByLabel("Nachname").fill(person);
        page.getByLabel("E-Mail-Adresse", exactly()).fill(address);
        page.locator("#invitePlace").selectOption(new SelectOption().setLabel(provider));
    }

    private static void finds(Page page, String text) {
        page.locator("#text").fill(text);
        button(page, "Anwenden").click();
        assertThat(page.locator("#text")).hasValue(text);
    }

    private static Page logIn(Page page, String name) {
        new Clerk(page).logsIn(name + "@aqb.example");
        return page;
    }

    private static Locator row(Page page, String text) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
