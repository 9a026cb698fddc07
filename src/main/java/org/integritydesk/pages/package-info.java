/** The insights page for a browser: everything that is an {@code InsightView}, drawn by Qute, with htmx and ECharts from jars. */
@NullMarked
package org.integritydesk.pages;

import org.jspecify.annotations.NullMarked;
