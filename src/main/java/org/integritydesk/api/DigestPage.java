package org.integritydesk.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of digests.
 *
 * @param next cursor of the next page; null: this was the last one
 */
public record DigestPage(List<DigestBody> items, @Nullable String next) {}
