package org.integritydesk.tickets.store;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.integritydesk.tickets.FileCopy;

/** The copies of files; callers bring the transaction. */
@ApplicationScoped
public class FileCopyRepository implements PanacheRepository<FileCopyEntity> {
    private static final String ONE = "message = ?1 and original = ?2";

    FileCopyRepository() {}

    /** The files of a message, in the order they were first kept in. */
    public List<FileCopy> of(long message) {
        return find("message = ?1 order by id", message).stream()
                .map(FileCopyEntity::toCopy)
                .toList();
    }

    /** Writes what became of a file. */
    public void keep(long message, FileCopy copy) {
        FileCopyEntity row = find(ONE, message, copy.original())
                .firstResultOptional()
                .orElseGet(() -> new FileCopyEntity(message, copy.original()));
        row.change(copy);
        persist(row);
    }

    /** Removes a file. */
    public void forget(long message, String original) {
        delete(ONE, message, original);
    }
}
