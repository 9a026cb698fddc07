package org.integritydesk.insights;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.integritydesk.insights.store.ThemeStore.Joining;
import org.integritydesk.insights.store.ThemeStore.LeftOver;
import org.integritydesk.insights.store.ThemeStore.Place;

/** Which theme a question belongs to (pure): the nearest one, if it is near enough. */
record ThemeMatch(List<Place> places) {
    /** Those that belong to a theme. */
    List<Joining> of(List<LeftOver> questions) {
        return questions.parallelStream()
                .map(question -> nearest(question.unit())
                        .map(near ->
                                new Joining(question.question(), near.place().theme(), near.cosine()))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** A theme and how near it is. */
    record Near(Place place, float cosine) {}

    /** The nearest theme, of equally near ones the oldest; empty: none is near enough. */
    Optional<Near> nearest(float[] unit) {
        Place nearest = null;
        float best = (float) ThemeRules.JOIN;
        for (Place place : places) {
            float cosine = Vectors.dot(unit, place.middle());
            if (nearest == null ? cosine >= best : cosine > best) {
                best = cosine;
                nearest = place;
            }
        }
        return nearest == null ? Optional.empty() : Optional.of(new Near(nearest, best));
    }
}
