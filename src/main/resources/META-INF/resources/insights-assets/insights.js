"use strict";
/* Charts, and the panel that rows and forms open in. Everything else is plain HTML. */
const drawn = new Map();

/* The styles of paper hold only after charts have to be drawn. */
const PAPER_WIDTH = 1000;

/* Values to compare lie below each other, with room for their names; more than ten are in the table only. */
const MOST_COMPARED = 10;

function compared(data) {
  return data.form === "bar" && !data.stacked;
}

function height(data) {
  const lines = Math.min(data.categories.length, MOST_COMPARED);
  return compared(data) ? 44 + lines * (data.series.length > 1 ? 36 : 30) : 250;
}

function printing() {
  return document.documentElement.classList.contains("printing");
}

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function options(data) {
  const share = data.series.every(each => each.share);
  const several = data.series.length > 1;
  const across = compared(data);
  const text = { color: colour("--quiet"), fontFamily: getComputedStyle(document.body).fontFamily };
  return {
    animation: false,
    color: [colour("--c1"), colour("--c2"), colour("--c3")],
    textStyle: text,
    grid: { left: 4, right: 8, top: several ? 34 : 12, bottom: 4, containLabel: true },
    legend: several ? { left: 0, top: 0, icon: "roundRect", itemWidth: 12, itemHeight: 8, textStyle: text } : undefined,
    tooltip: { trigger: "axis", renderMode: "richText", backgroundColor: colour("--card"), borderColor: colour("--line"), textStyle: { color: colour("--fg") } },
    [across ? "yAxis" : "xAxis"]: { type: "category", inverse: across, data: across ? data.categories.slice(0, MOST_COMPARED) : data.categories,
      axisTick: { show: false }, axisLine: { lineStyle: { color: colour("--line") } },
      axisLabel: { color: colour("--quiet"), hideOverlap: !across, width: across ? Math.min(230, innerWidth / 3) : undefined, overflow: across ? "truncate" : undefined } },
    [across ? "xAxis" : "yAxis"]: { type: "value", minInterval: share ? 0 : 1, splitLine: { lineStyle: { color: colour("--line") } },
      axisLabel: { color: colour("--quiet"), hideOverlap: true, formatter: value => share ? Math.round(value * 100) + "%" : value.toLocaleString("en") } },
    series: data.series.map(each => ({ name: each.name, type: data.form, stack: data.stacked ? "all" : undefined, barMaxWidth: across ? 12 : 28,
      data: across ? each.values.slice(0, MOST_COMPARED) : each.values, symbolSize: 7 })),
  };
}

function draw() {
  document.querySelectorAll(".chart").forEach(place => {
    const data = JSON.parse(place.dataset.chart);
    place.style.height = height(data) + "px";
    const chart = drawn.get(place) || echarts.init(place, null, { renderer: "canvas" });
    drawn.set(place, chart);
    chart.setOption(options(data), true);
  });
}

function resize() {
  drawn.forEach((chart, place) => chart.resize({ width: printing() ? PAPER_WIDTH : "auto", height: place.offsetHeight }));
}

draw();
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
addEventListener("resize", resize);
addEventListener("beforeprint", () => {
  document.documentElement.classList.add("printing");
  draw();
  resize();
});
addEventListener("afterprint", () => {
  document.documentElement.classList.remove("printing");
  draw();
  resize();
});

const dialog = document.getElementById("dialog");
const panel = document.getElementById("panel");
panel.addEventListener("htmx:afterSettle", () => {
  if (!dialog.open) {
    dialog.showModal();
  }
  const first = panel.querySelector("[aria-invalid], .act input:not([type=hidden]), .act textarea, .act select, [autofocus]");
  if (first) {
    first.focus();
  }
});
dialog.addEventListener("close", () => {
  const done = panel.querySelector("[data-done]");
  panel.replaceChildren();
  if (done) {
    location.reload();
  }
});
/* What the server refuses says so in the panel; who is not signed in any more is asked to sign in. */
document.body.addEventListener("htmx:beforeSwap", event => {
  if (event.detail.xhr.status === 401) {
    location.reload();
  } else if (event.detail.isError) {
    event.detail.shouldSwap = true;
  }
});
document.body.addEventListener("htmx:sendError", () => {
  const sentence = document.createElement("p");
  sentence.setAttribute("role", "alert");
  sentence.className = "trouble";
  sentence.textContent = "The desk cannot be reached right now. Nothing was changed. Please try again in a minute.";
  panel.prepend(sentence);
  if (!dialog.open) {
    dialog.showModal();
  }
});
