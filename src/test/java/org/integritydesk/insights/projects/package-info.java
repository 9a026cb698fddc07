/** Tests of improvement projects. */
@NullMarked
package org.integritydesk.insights.projects;

import org.jspecify.annotations.NullMarked;
