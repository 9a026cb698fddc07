package org.integritydesk.digest;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;

/**
 * What one channel hears about one period, as data; kept, so whatever is added to it must be readable when it is missing.
 * Holds no words of a rep, no advertiser, and no count under three of anything but the week as a whole.
 *
 * @param top what was asked about most, at least three times each: themes, or entries as long as no theme is known
 * @param changed entries published in the period
 * @param escalated open tickets that other teams are to decide
 * @param incidents what hit many at once
 * @param wins what got better
 * @param coming what comes next, soonest first
 * @param season what to do and to avoid in the days that follow
 */
@RecordBuilder
public record DigestEdition(
        Market market,
        ZoneId zone,
        Instant from,
        Instant to,
        DigestFigures figures,
        DigestFigures before,
        List<TopIssue> top,
        List<ChangedEntry> changed,
        OpenByAge openByAge,
        List<Escalated> escalated,
        List<Incident> incidents,
        List<Win> wins,
        List<Coming> coming,
        List<SeasonNote> season,
        DigestLayout layout) {
    public DigestEdition {
        top = copy(top);
        changed = copy(changed);
        escalated = copy(escalated);
        incidents = copy(incidents);
        wins = copy(wins);
        coming = copy(coming);
        season = copy(season);
        layout = DigestLayout.orFirst(layout);
    }

    /** What an older edition does not have. */
    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Whether nothing happened that is worth a message: the season and the help come every week. */
    public boolean saysNothing() {
        return figures.asked() == 0
                && figures.opened() == 0
                && figures.resolved() == 0
                && openByAge.total() == 0
                && top.isEmpty()
                && changed.isEmpty()
                && incidents.isEmpty()
                && wins.isEmpty();
    }

    /**
     * What was asked about, and how often.
     *
     * @param question what it is called: a theme's label, or the question of an entry
     * @param before how often in the period before; null: too few asks, or of too few people, to be told
     * @param answer first sentence of the published entry that settles most of it; null: none does
     * @param markets where it was asked; of entries, where they hold
     * @param link first source of that entry; null: it has none
     * @param language of the answer, as in entries; null: English
     * @param work what is done about it; null: nothing yet
     */
    @RecordBuilder
    public record TopIssue(
            String question,
            int count,
            @Nullable Integer before,
            @Nullable String answer,
            List<Market> markets,
            @Nullable URI link,
            @Nullable String language,
            @Nullable Work work) {
        public TopIssue {
            markets = copy(markets);
        }
    }

    /**
     * A project that people work on.
     *
     * @param what the key of what is done, such as {@code TRAINING}; in editions of before, English words
     */
    public record Work(String what, LocalDate due) {}

    /**
     * An entry that is new or says something new.
     *
     * @param effective first day on which it holds; null: at once
     * @param tellClients what to tell them; null: the answer says it
     * @param language of the texts, as in entries; null: English
     */
    @RecordBuilder
    public record ChangedEntry(
            String question,
            String answer,
            boolean isNew,
            @Nullable LocalDate effective,
            @Nullable String tellClients,
            @Nullable String language) {}

    /**
     * Open tickets that one team is to decide.
     *
     * @param route the team; null: several teams with few each
     * @param oldestDays age of the oldest; null, as {@code next}: too few to tell
     * @param next the earliest day on which something is due; null: too few to tell
     * @param before how many when the edition before was written; null: not told
     */
    public record Escalated(
            @Nullable EscalationRoute route,
            int count,
            @Nullable Integer oldestDays,
            @Nullable LocalDate next,
            @Nullable Integer before) {}

    /**
     * Something that hit many at once.
     *
     * @param tickets how many, at least three
     * @param isOpen whether somebody still works on it
     * @param workaround first sentence of the entry that answers it; null: there is none yet
     * @param language of the workaround, as in entries; null: English
     */
    @RecordBuilder
    public record Incident(
            Kind kind,
            PolicyArea area,
            int tickets,
            boolean isOpen,
            @Nullable String workaround,
            @Nullable String language) {
        /** What it is. */
        public enum Kind {
            /** Many tickets about the same within hours. */
            WAVE,
            /** Tickets found to be caused by a bug of the product. */
            BUG
        }
    }

    /**
     * Something that got better.
     *
     * @param what the theme, the question or the policy area it is about; null: all of the market
     * @param count in the period
     * @param before in the period before; null: once or twice
     * @param effect of what was done; null: it is no such win, or there are too few asks for a percentage
     * @param action the key of what was done, such as {@code TRAINING}; null: nothing, or {@code what} says it, as it did before
     */
    @RecordBuilder
    public record Win(
            Kind kind,
            @Nullable String what,
            int count,
            @Nullable Integer before,
            @Nullable Effect effect,
            @Nullable String action) {
        /** What it is. */
        public enum Kind {
            /** Something was done about a theme, and it was shown that people ask less. */
            EFFECTIVE,
            /** Decisions that were wrong and were corrected. */
            OVERTURNED,
            /** Bugs nobody reports any more. */
            FIXED,
            /** Questions nobody asks any more. */
            STOPPED
        }
    }

    /**
     * How much less often people ask, measured against all other questions.
     *
     * @param weeks after it was done
     * @param fewer in percent
     * @param least at least so much
     * @param most at most so much
     */
    public record Effect(int weeks, int fewer, int least, int most) {}

    /**
     * Something that comes next.
     *
     * @param what the question of an answer, or the theme of a project
     * @param action the key of what is done, such as {@code TRAINING}; null: nothing, or {@code what} says it, as it did before
     */
    @RecordBuilder
    public record Coming(
            LocalDate on, Kind kind, String what, @Nullable String action) {
        /** What it is. */
        public enum Kind {
            /** An answer that holds from that day on. */
            POLICY,
            /** A project that is to be done by that day. */
            PROJECT
        }
    }

    /** Advice for a time of the year. */
    @RecordBuilder
    public record SeasonNote(String title, String advice, String avoid) {}
}
