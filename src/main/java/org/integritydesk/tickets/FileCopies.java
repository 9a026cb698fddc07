package org.integritydesk.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.integritydesk.tickets.store.FileCopyRepository;

/** Keeps what became of the files of messages, so that none is copied twice. */
@ApplicationScoped
public class FileCopies {
    private final FileCopyRepository repository;

    FileCopies(FileCopyRepository repository) {
        this.repository = repository;
    }

    /** What is known about the files of a message. */
    @Transactional
    public List<FileCopy> of(long message) {
        return repository.of(message);
    }

    /** Keeps what became of a file, in the place of what was known. */
    @Transactional
    public void keep(long message, FileCopy copy) {
        repository.keep(message, copy);
    }

    /** Forgets a file, for its copy is gone. */
    @Transactional
    public void forget(long message, String original) {
        repository.forget(message, original);
    }
}
