package org.integritydesk.platform.memo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.integritydesk.platform.memo.store.MemoRepository;

/** Remembers small facts over restarts and for all instances, each in a transaction of its own. */
@ApplicationScoped
public class Memo {
    private final MemoRepository repository;

    Memo(MemoRepository repository) {
        this.repository = repository;
    }

    /** What was kept last under the name. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<String> find(String name) {
        return repository.find(name);
    }

    /** Keeps a value in the place of the one before. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(String name, String value) {
        repository.keep(name, value);
    }
}
