// What keeps the pages alive without disturbing the reader. No inline scripts anywhere: the content policy forbids them.
"use strict";

(() => {
    // A page nobody looks at asks for nothing.
    document.addEventListener("htmx:beforeRequest", event => {
        if (document.hidden && event.detail.requestConfig.verb === "get" && !event.detail.requestConfig.triggeringEvent) {
            event.preventDefault();
        }
    });

    // What has not changed is not touched: selections, focus and hover stay.
    const last = new WeakMap();
    document.addEventListener("htmx:beforeSwap", event => {
        const target = event.detail.target;
        const html = event.detail.serverResponse;
        if (last.get(target) === html) {
            event.detail.shouldSwap = false;
        }
        last.set(target, html);
        // Groups stay opened or closed as the reader left them.
        target.querySelectorAll("details[id]").forEach(details => opened.set(details.id, details.open));
    });
    const opened = new Map();
    document.addEventListener("htmx:afterSwap", event => {
        event.detail.target.querySelectorAll("details[id]").forEach(details => {
            if (opened.has(details.id)) {
                details.open = opened.get(details.id);
            }
        });
    });

    // Say when the console itself is away; htmx goes on asking.
    const connection = () => document.getElementById("connection");
    const lost = () => { connection().hidden = false; };
    document.addEventListener("htmx:sendError", lost);
    document.addEventListener("htmx:responseError", lost);
    document.addEventListener("htmx:afterRequest", event => {
        if (event.detail.successful) {
            connection().hidden = true;
        }
    });

    // The chart of the page Now, from the figures that come with its tiles.
    const canvas = document.getElementById("throughput");
    if (!canvas || !window.Chart) {
        return;
    }
    const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    const figures = () => {
        const data = document.getElementById("tiles").dataset;
        const numbers = text => text.split(",").map(Number);
        const values = numbers(data.in);
        const end = Number(data.end);
        const step = Number(data.step);
        const time = i => new Date((end - (values.length - 1 - i) * step) * 1000).toISOString().substring(11, 19);
        return {in: values, out: numbers(data.out), times: values.map((_, i) => time(i))};
    };
    const line = (label, variable) => ({
        label, data: [], borderColor: colour(variable), backgroundColor: colour(variable),
        borderWidth: 1.75, pointRadius: 0, pointHitRadius: 8, tension: 0.25
    });
    const chart = new Chart(canvas, {
        type: "line",
        data: {labels: [], datasets: [line("in", "--series-in"), line("out", "--series-out")]},
        options: {
            animation: false, responsive: true, maintainAspectRatio: false,
            interaction: {mode: "index", intersect: false},
            plugins: {legend: {display: false}, tooltip: {displayColors: true, callbacks: {title: items => items[0].label + " UTC"}}},
            scales: {
                x: {ticks: {maxTicksLimit: 8, maxRotation: 0, autoSkip: true}, grid: {display: false}},
                y: {beginAtZero: true, suggestedMax: 1, ticks: {maxTicksLimit: 5}, border: {display: false}}
            }
        }
    });
    const paint = () => {
        const now = figures();
        chart.data.labels = now.times;
        chart.data.datasets[0].data = now.in;
        chart.data.datasets[1].data = now.out;
        chart.data.datasets[0].borderColor = chart.data.datasets[0].backgroundColor = colour("--series-in");
        chart.data.datasets[1].borderColor = chart.data.datasets[1].backgroundColor = colour("--series-out");
        for (const axis of [chart.options.scales.x, chart.options.scales.y]) {
            axis.ticks.color = colour("--ink-3");
            axis.grid.color = colour("--grid");
        }
        chart.update("none");
    };
    paint();
    document.addEventListener("htmx:oobAfterSwap", event => {
        if (event.detail.target.id === "tiles") {
            paint();
        }
    });
    window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
})();
