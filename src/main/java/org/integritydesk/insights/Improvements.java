package org.integritydesk.insights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/** What is done about themes, and what it brought, for others to tell. */
public interface Improvements {
    /** What is taken up or in progress, and was proposed before this moment: what must be done first, then what is due first. */
    List<Ongoing> ongoing(Instant until);

    /**
     * What was shown to help on the second day and not yet on the first; never what it is too early to judge.
     *
     * @param before the last day on which it was not shown yet
     */
    List<Shown> shown(LocalDate before, LocalDate day);

    /**
     * A project people work on.
     *
     * @param action the key of what is done, such as {@code TRAINING}
     * @param about the theme as it was called when the project was proposed
     * @param market the only one whose business it is; null: it is everybody's
     */
    record Ongoing(
            long theme,
            String action,
            String about,
            LocalDate due,
            @Nullable Market market) {}

    /**
     * A project that did what it was for.
     *
     * @param action as of {@link Ongoing}, as are {@code about} and {@code market}
     * @param fewer how much less people ask since; null: it was for something else, or there were too few asks for a percentage
     */
    record Shown(
            long theme,
            String action,
            String about,
            @Nullable Market market,
            @Nullable Fewer fewer) {}

    /**
     * How much less often, in percent, measured against all other questions, with the interval.
     *
     * @param weeks after it was done
     * @param least at least so much
     * @param most at most so much
     */
    record Fewer(int weeks, int percent, int least, int most) {}
}
