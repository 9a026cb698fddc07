package org.integritydesk.insights;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/** A log without themes, as long as nobody keeps a real one. */
@ApplicationScoped
@DefaultBean
class NoThemes implements ThemeLog {
    @Override
    public List<Theme> current() {
        return List.of();
    }

    @Override
    public Optional<Theme> find(long theme) {
        return Optional.empty();
    }

    @Override
    public List<DayCount> days(long theme, @Nullable Market market, LocalDate from, LocalDate to) {
        return from.datesUntil(to).map(day -> new DayCount(day, 0, 0)).toList();
    }

    @Override
    public List<ThemeCase> cases(long theme, int most) {
        return List.of();
    }
}
