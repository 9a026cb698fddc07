package org.integritydesk.insights;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.integritydesk.chat.PersonId;
import org.integritydesk.insights.store.NightStore;
import org.integritydesk.insights.store.ThemeTexts;
import org.integritydesk.insights.store.ThemeTexts.Described;
import org.integritydesk.knowledge.Likeness;

/**
 * Where a manager says which themes are the same issue, said in other words; nights cannot know, for they see only what words
 * mean. A part goes on gathering the questions near it, and all of them, earlier ones too, count for the whole. Outside of the
 * caller's transaction, and never while a night is under way.
 */
@Singleton
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ThemeJoins {
    private final NightStore night;
    private final ThemeTexts texts;
    private final Clock clock;

    @Inject
    ThemeJoins(DataSource database, Likeness likeness, Clock clock) {
        this(database, likeness.model(), clock);
    }

    /**
     * Over a database, without a service.
     *
     * @param model name of the model that nights use
     */
    public ThemeJoins(DataSource database, String model, Clock clock) {
        this.night = new NightStore(database, model);
        this.texts = new ThemeTexts(database);
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** The part counts for the whole now, or no longer does. */
        record Done(String part, String whole) implements Outcome {}

        /** There is no such theme any more, or it is not what it was. */
        record Unknown() implements Outcome {}

        /** A night is under way; nothing was changed. */
        record Busy() implements Outcome {}
    }

    /** Another theme, by its label. */
    public record Other(long theme, String label) {
        private Other(Described described) {
            this(described.id(), described.label());
        }
    }

    /** What a theme is called; empty: there is none. */
    String label(long theme) {
        return texts.described(theme).map(Described::label).orElse("");
    }

    /** Every theme that has questions. */
    List<Other> all() {
        return texts.described().stream().map(Other::new).toList();
    }

    /** The themes that others were joined to. */
    Set<Long> withParts() {
        return texts.parts().keySet();
    }

    /** Themes that may be the same issue as this one, the nearest first, as the last night saw it. */
    public List<Other> near(long theme) {
        return others(texts.near(), theme);
    }

    /** What a theme is made of besides itself. */
    List<Other> parts(long theme) {
        return others(texts.parts(), theme);
    }

    private static List<Other> others(Map<Long, List<Described>> of, long theme) {
        return of.getOrDefault(theme, List.of()).stream().map(Other::new).toList();
    }

    /** Makes a theme a part of another one; the same again changes nothing. */
    public Outcome join(long part, long whole, PersonId who) {
        return night.<Outcome>runByDay(tables -> {
                    Optional<Described> joined = texts.described(part);
                    Optional<Described> kept = texts.described(whole);
                    if (joined.isEmpty() || kept.isEmpty() || part == whole) {
                        return new Outcome.Unknown();
                    }
                    if (joined.get().id() != kept.get().id()) {
                        tables.themes().join(joined.get().id(), kept.get().id(), who.value(), clock.instant());
                    }
                    return new Outcome.Done(joined.get().label(), kept.get().label());
                })
                .orElseGet(Outcome.Busy::new);
    }

    /** Makes a part of a theme a theme of its own again. */
    Outcome takeOut(long part, long whole) {
        return night.<Outcome>runByDay(tables -> parts(whole).stream()
                        .filter(one -> one.theme() == part)
                        .findFirst()
                        .<Outcome>map(one -> {
                            tables.themes().takeOut(part, clock.instant());
                            return new Outcome.Done(one.label(), label(whole));
                        })
                        .orElseGet(Outcome.Unknown::new))
                .orElseGet(Outcome.Busy::new);
    }
}
