package org.integritydesk.platform.outbox;

/**
 * The notices of one feature.
 *
 * @param name stored with each notice; never change it
 * @param type the feature's sealed interface
 */
public record NoticeFamily(String name, Class<? extends Notice> type) {}
