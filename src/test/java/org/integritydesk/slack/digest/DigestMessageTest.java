package org.integritydesk.slack.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.integritydesk.chat.RoomId;
import org.integritydesk.digest.Correction;
import org.integritydesk.digest.DigestEdition;
import org.integritydesk.digest.DigestEditionBuilder;
import org.integritydesk.digest.DigestFigures;
import org.integritydesk.digest.DigestLanguage;
import org.integritydesk.digest.DigestPart;
import org.integritydesk.digest.EditionState;
import org.integritydesk.digest.Editorial;
import org.integritydesk.digest.KeptEdition;
import org.integritydesk.digest.OwnWeek;
import org.integritydesk.insights.projects.ImprovementAction;
import org.integritydesk.slack.Golden;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.tickets.TicketNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DigestMessageTest {
    private static final KeptEdition WEEK = SomeEdition.posted(SomeEdition.full(DigestLanguage.EN));
    private static final URI PICTURE = URI.create("https://example.com/digest-7.png");

    @Test
    void week() {
        Golden.matches("digest", DigestMessage.of(WEEK, Look.NATIVE));
        Golden.matches("digest-plain", DigestMessage.of(WEEK, Look.PLAIN));
        Golden.matches("digest-details", DigestDetails.of(WEEK, Look.NATIVE, null));
        Golden.matches("digest-details-plain", DigestDetails.of(WEEK, Look.PLAIN, PICTURE));
    }

    @Test
    void quietWeek() {
        KeptEdition quiet = SomeEdition.posted(SomeEdition.quiet());
        Golden.matches("digest-quiet", DigestMessage.of(quiet, Look.NATIVE));
    }

    @ParameterizedTest
    @EnumSource(DigestLanguage.class)
    void everyLanguage_hasEveryWord(DigestLanguage language) throws Exception {
        KeptEdition week = SomeEdition.posted(SomeEdition.full(language));
        Golden.isTaken(DigestMessage.of(week, Look.NATIVE));
        Golden.isTaken(DigestDetails.of(week, Look.NATIVE, null));
        assertThat(words(language).keySet()).isEqualTo(words(DigestLanguage.EN).keySet());
        assertThat(words(language))
                .allSatisfy((key, words) -> assertThat(holes(words.toString()))
                        .as(key.toString())
                        .isEqualTo(holes(words(DigestLanguage.EN).getProperty(key.toString()))));
    }

    @Test
    void editorial_hidesPartsAndLines_andSaysThatItWasCorrected() {
        KeptEdition corrected = SomeEdition.kept(
                SomeEdition.full(DigestLanguage.EN),
                EditionState.POSTED,
                new Editorial(
                        "Sorry & thanks",
                        Set.of(DigestPart.WINS),
                        Set.of(Editorial.line(DigestPart.CHANGED, 1)),
                        Map.of("CHANGED:0:CLIENTS", "Tell them *this*."),
                        true,
                        List.of(
                                new Correction(SomeEdition.TO, "The fee was <wrong>", null, SomeEdition.quiet()),
                                new Correction(SomeEdition.TO, null, null, SomeEdition.quiet()))));

        assertThat(DigestMessage.of(corrected, Look.PLAIN).toString())
                .contains(
                        "Sorry &amp; thanks",
                        "Corrected after it was posted",
                        "*Corrected 9 Mar 2026:* The fee was &lt;wrong&gt;",
                        "New or changed answers: 1")
                .doesNotContain("What got better");
        assertThat(DigestDetails.of(corrected, Look.PLAIN, null).toString())
                .contains("Tell clients: Tell them _this_.")
                .doesNotContain("Cash back?", "What got better");
    }

    @Test
    void answersInAnotherLanguage_sayWhich() {
        KeptEdition french = SomeEdition.posted(SomeEdition.full(DigestLanguage.FR));

        assertThat(DigestMessage.of(french, Look.PLAIN).toString()).contains("It may be allowed. (EN)");
        assertThat(DigestDetails.of(french, Look.PLAIN, null).toString()).contains("It may be allowed. (EN)");
        assertThat(DigestMessage.of(WEEK, Look.PLAIN).toString()).doesNotContain("(EN)");
    }

    /** The desk's own words are in the channel's language; what people said is quoted as they said it. */
    @Test
    void projectsAreasAndTeams_areInTheLanguageOfTheChannel_andNamesInItsQuotationMarks() {
        DigestEdition full = SomeEdition.full(DigestLanguage.FR);
        var win = new DigestEdition.Win(DigestEdition.Win.Kind.EFFECTIVE, "Parrot & circus", 0, 0, null, "TRAINING");
        var next =
                new DigestEdition.Coming(LocalDate.of(2026, 3, 20), DigestEdition.Coming.Kind.PROJECT, "Kites", "BUG");
        DigestEdition week = DigestEditionBuilder.builder(full)
                .wins(List.of(win, full.wins().get(2)))
                .coming(List.of(next))
                .build();
        DigestEdition english = DigestEditionBuilder.builder(week)
                .layout(SomeEdition.full(DigestLanguage.EN).layout())
                .build();

        assertThat(DigestDetails.of(SomeEdition.posted(week), Look.PLAIN, null).toString())
                .contains(
                        "*Organiser une formation (« Parrot &amp; circus »)*",
                        "Faire corriger un défaut du produit (« Kites »)",
                        "page de destination",
                        "Nombreux tickets, alcool : 6",
                        "R3 politiques");
        assertThat(DigestDetails.of(SomeEdition.posted(english), Look.PLAIN, null)
                        .toString())
                .contains("*Hold a training: Parrot &amp; circus*", "Have a product bug fixed: Kites", "R3 Policy");
        assertThat(DigestMessage.of(SomeEdition.posted(week), Look.PLAIN).toString())
                .contains("*« Can a craft brewery run ads? »*");
        assertThat(DigestMessage.of(SomeEdition.posted(week), Look.NATIVE).toString())
                .contains("« Can a craft brewery run ads? »");
    }

    /** What is said in English is what the rest of the desk says. */
    @Test
    void everyAreaAndTeam_hasAName() {
        Properties english = words(DigestLanguage.EN);
        for (PolicyArea area : PolicyArea.values()) {
            assertThat(english.getProperty("area." + area)).isEqualTo(area.label());
        }
        for (EscalationRoute route : EscalationRoute.values()) {
            assertThat(english.getProperty("route." + route)).isEqualTo(route.label());
        }
        for (ImprovementAction action : ImprovementAction.values()) {
            assertThat(english.getProperty("action." + action)).isEqualTo(action.label());
        }
    }

    @Test
    void shares_areOnlyToldOfFiveOrMore_andLateOnes_sayIt() {
        var few = new DigestFigures(4, 2, 1, 2, 2, null);
        var edition = DigestEditionBuilder.builder(SomeEdition.full(DigestLanguage.EN))
                .figures(few)
                .build();
        var late = new KeptEdition(
                7,
                new RoomId("C0US"),
                edition,
                Editorial.NONE,
                EditionState.POSTED,
                true,
                SomeEdition.TO.plusSeconds(100_000),
                null);

        assertThat(DigestMessage.of(late, Look.PLAIN).toString())
                .contains("2 ▼ (30 · 79%)", "Late: this was due on 9 Mar 2026", "too few to tell (5 h)")
                .doesNotContain("50%");
    }

    @ParameterizedTest
    @EnumSource(EditionState.class)
    void staffSee_whatBecameOfIt(EditionState state) {
        Golden.matches(
                "digest-preview-" + state.name().toLowerCase(Locale.ROOT),
                DigestPreview.of(SomeEdition.kept(SomeEdition.quiet(), state, Editorial.NONE), Look.PLAIN));
    }

    @Test
    void ownWeek() {
        Golden.matches(
                "digest-own-week",
                OwnWeekMessage.of(new OwnWeek(
                        SomeEdition.quiet().zone(),
                        SomeEdition.FROM,
                        SomeEdition.TO,
                        new OwnWeek.OwnQueue(6, List.of(new TicketNumber(1004)), 2, 1, 9, 7),
                        SomeEdition.quiet().before(),
                        SomeEdition.quiet().figures(),
                        SomeEdition.full(DigestLanguage.EN).top(),
                        SomeEdition.full(DigestLanguage.EN).coming())));
    }

    @Test
    void hostileTexts_doNoHarm() {
        for (Look look : Look.values()) {
            Golden.hostileMessage(text -> DigestMessage.of(hostile(text), look));
            Golden.hostileMessage(text -> DigestDetails.of(hostile(text), look, PICTURE));
            Golden.hostileMessage(text -> DigestPreview.of(hostile(text), look));
        }
    }

    @Test
    void bars_becomeAPicture() {
        byte[] png = DigestPng.of(DigestDetails.chart(WEEK)).orElseThrow();

        assertThat(Arrays.copyOf(png, 4)).isEqualTo(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    }

    private static KeptEdition hostile(String text) {
        return SomeEdition.kept(
                SomeEdition.of(text, text, DigestLanguage.EN),
                EditionState.WAITING,
                new Editorial(
                        text,
                        Set.of(),
                        Set.of(),
                        Map.of(),
                        true,
                        List.of(new Correction(SomeEdition.TO, text, text, SomeEdition.quiet()))));
    }

    private static Properties words(DigestLanguage language) {
        var words = new Properties();
        String file = language == DigestLanguage.EN
                ? "/digest/words.properties"
                : "/digest/words_" + language.locale() + ".properties";
        try (var in = Message.class.getResourceAsStream(file)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return words;
    }

    private static List<String> holes(String sentence) {
        return Pattern.compile("%[sd]")
                .matcher(sentence)
                .results()
                .map(hole -> hole.group())
                .toList();
    }
}
