package org.integritydesk.insights;

import java.util.List;
import java.util.Objects;
import org.integritydesk.insights.store.ThemeStore.Joining;
import org.integritydesk.insights.store.ThemeStore.LeftOver;
import org.integritydesk.insights.store.ThemeStore.Place;
import org.jspecify.annotations.Nullable;

/** Which theme a question belongs to (pure): the nearest one, of equally near ones the oldest, if it is near enough. */
final class ThemeMatch {
    private final Space space;
    private final List<Place> places;
    private final List<float[]> middles;

    /** @param places oldest first */
    ThemeMatch(Space space, List<Place> places) {
        this.space = space;
        this.places = List.copyOf(places);
        this.middles = space.particular(places.stream().map(Place::middle).toList());
    }

    /** Those that belong to a theme. */
    List<Joining> of(List<LeftOver> questions) {
        return questions.parallelStream().map(this::of).filter(Objects::nonNull).toList();
    }

    private @Nullable Joining of(LeftOver question) {
        float[] particular = space.particular(question.unit());
        float best = (float) ThemeRules.JOIN;
        int nearest = -1;
        for (int i = 0; i < middles.size(); i++) {
            float cosine = Vectors.dot(particular, middles.get(i));
            if (nearest < 0 ? cosine >= best : cosine > best) {
                best = cosine;
                nearest = i;
            }
        }
        return nearest < 0
                ? null
                : new Joining(question.question(), places.get(nearest).theme(), best);
    }
}
