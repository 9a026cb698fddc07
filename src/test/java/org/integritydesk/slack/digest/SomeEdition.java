package org.integritydesk.slack.digest;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.integritydesk.chat.RoomId;
import org.integritydesk.digest.DigestEdition;
import org.integritydesk.digest.DigestFigures;
import org.integritydesk.digest.DigestLanguage;
import org.integritydesk.digest.DigestLayout;
import org.integritydesk.digest.DigestPart;
import org.integritydesk.digest.EditionState;
import org.integritydesk.digest.Editorial;
import org.integritydesk.digest.KeptEdition;
import org.integritydesk.digest.OpenByAge;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;

/** Editions with something in every part, and with nothing. */
final class SomeEdition {
    static final Instant FROM = Instant.parse("2026-03-02T14:00:00Z");
    static final Instant TO = Instant.parse("2026-03-09T13:00:00Z");

    private SomeEdition() {}

    static DigestEdition full(DigestLanguage language) {
        return of("Can a craft brewery run ads?", "It may be allowed.", language);
    }

    /** The texts stand wherever people's words could. */
    static DigestEdition of(String question, String answer, DigestLanguage language) {
        return new DigestEdition(
                Market.US,
                ZoneId.of("America/New_York"),
                FROM,
                TO,
                new DigestFigures(41, 30, 18, 11, 9, 190L),
                new DigestFigures(38, 30, 20, 8, 9, 310L),
                List.of(
                        new DigestEdition.TopIssue(
                                question,
                                7,
                                4,
                                answer,
                                List.of(Market.US, Market.CA),
                                URI.create("https://example.com/rule"),
                                "en",
                                null),
                        new DigestEdition.TopIssue(
                                question,
                                3,
                                null,
                                null,
                                List.of(Market.GLOBAL),
                                null,
                                null,
                                new DigestEdition.Work(question, LocalDate.of(2026, 3, 20)))),
                List.of(
                        new DigestEdition.ChangedEntry(question, answer, true, LocalDate.of(2026, 3, 15), answer, "en"),
                        new DigestEdition.ChangedEntry("Cash back?", "No.", false, null, null, null)),
                new OpenByAge(5, 4, 3, 12, 9, 10),
                List.of(
                        new DigestEdition.Escalated(EscalationRoute.R3, 4, 9, LocalDate.of(2026, 3, 10), 3),
                        new DigestEdition.Escalated(null, 3, null, null, null)),
                List.of(
                        new DigestEdition.Incident(
                                DigestEdition.Incident.Kind.WAVE, PolicyArea.ALC, 6, true, answer, "en-US"),
                        new DigestEdition.Incident(
                                DigestEdition.Incident.Kind.BUG, PolicyArea.LPG, 3, false, null, null)),
                List.of(
                        new DigestEdition.Win(
                                DigestEdition.Win.Kind.EFFECTIVE,
                                question,
                                0,
                                0,
                                new DigestEdition.Effect(8, 42, 20, 58),
                                null),
                        new DigestEdition.Win(DigestEdition.Win.Kind.OVERTURNED, null, 4, null, null, null),
                        new DigestEdition.Win(DigestEdition.Win.Kind.FIXED, "landing page", 0, 5, null, null),
                        new DigestEdition.Win(DigestEdition.Win.Kind.STOPPED, question, 0, 6, null, null)),
                List.of(
                        new DigestEdition.Coming(
                                LocalDate.of(2026, 3, 15), DigestEdition.Coming.Kind.POLICY, question, null),
                        new DigestEdition.Coming(
                                LocalDate.of(2026, 3, 20), DigestEdition.Coming.Kind.PROJECT, question, null)),
                List.of(new DigestEdition.SeasonNote("Tax season", "Name the fees.", "Promised refunds.")),
                new DigestLayout(language, EnumSet.allOf(DigestPart.class), answer));
    }

    static DigestEdition quiet() {
        return new DigestEdition(
                Market.US,
                ZoneId.of("America/New_York"),
                FROM,
                TO,
                new DigestFigures(0, 0, 0, 0, 0, null),
                new DigestFigures(38, 30, 20, 8, 9, 310L),
                List.of(),
                List.of(),
                new OpenByAge(0, 0, 0, 0, null, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new DigestLayout(DigestLanguage.EN, EnumSet.allOf(DigestPart.class), ""));
    }

    static KeptEdition kept(DigestEdition edition, EditionState state, Editorial editorial) {
        return new KeptEdition(7, new RoomId("C0NAGBSUS"), edition, editorial, state, true, TO, null);
    }

    static KeptEdition posted(DigestEdition edition) {
        return kept(edition, EditionState.POSTED, Editorial.NONE);
    }
}
