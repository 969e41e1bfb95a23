// Opens every page under a folder in Chromium and says what a reader with a keyboard, a phone, a screen reader or dark
// glasses would stumble over. `node check.mjs FOLDER [--pictures FOLDER]`; the language stands in the name of the
// folder or the file (`-nl`, `-en`).

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

// The programs stand in the folder where they were installed, which is not this one.
const installed = createRequire(join(process.env.PAGES_MODULES ?? process.cwd(), "package.json"));
const { chromium } = installed("playwright-core");
const axe = readFileSync(installed.resolve("axe-core/axe.min.js"), "utf8");

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const LOOKS = ["light", "dark"].flatMap((scheme) => [320, 1280].map((width) => ({ scheme, width })));
// The width of what is printed: A4 less the margins of the style sheet (210 - 2 × 18 mm, at 96 dots an inch).
const PAPER = Math.floor(((210 - 2 * 18) / 25.4) * 96);

const [, , folder, ...options] = process.argv;
const root = resolve(folder);
const pictures = options[0] === "--pictures" ? resolve(options[1]) : null;
if (pictures) mkdirSync(pictures, { recursive: true });

const complaints = [];
let where = "";
const complain = (text) => complaints.push(`${where}: ${text}`);
const must = (holds, text) => holds || complain(text);

function pagesUnder(at) {
  const names = readdirSync(at).sort();
  return names.flatMap((name) => {
    const path = join(at, name);
    if (statSync(path).isDirectory()) return pagesUnder(path);
    return name.endsWith(".html") ? [path] : [];
  });
}

// Pages of one kind are made by one piece of code; whether there is a chart on it matters.
function kindOf(path, html) {
  const name = relative(dirname(path), path).split(/[_.-]/)[0];
  const about = name === "indicator" ? html.includes("<svg") : dirname(relative(root, path)) === "";
  return [languageOf(path), name, about].join(" ");
}

function languageOf(path) {
  return relative(root, path).match(/-(nl|en)[/.]/)?.[1];
}

// In the page, before anything else: what its own policy stops, and what a hostile text would do.
function listen() {
  window.stopped = [];
  document.addEventListener("securitypolicyviolation", (event) =>
    window.stopped.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  );
}

// One page of the browser goes through all the pages.
async function visitor(context) {
  const page = await context.newPage();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complain(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complain(`script: ${error.message}`));
  page.on("dialog", (dialog) => {
    complain(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on("request", (request) => must(request.isNavigationRequest(), `asks for ${request.url()}`));
  await page.addInitScript(listen);
  return page;
}

async function go(page, url, { scheme, width }) {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(url);
}

async function nothingRan(page) {
  const found = await page.evaluate(() => ({
    // What every hostile text of hostile.py tries to set.
    hacked: window.hacked ?? null,
    stopped: window.stopped,
    scripts: document.scripts.length,
    foreign: [...document.querySelectorAll("iframe, object, embed, img, form, base, link, [style], marquee")].map(
      (one) => one.outerHTML.slice(0, 80),
    ),
    handlers: [...document.querySelectorAll("*")].flatMap((one) =>
      one.getAttributeNames().filter((name) => name.startsWith("on")),
    ),
    styled: getComputedStyle(document.documentElement).getPropertyValue("--accent") !== "",
  }));
  must(found.hacked === null, "a text of the plan ran as a script");
  must(found.stopped.length === 0, `stopped by the policy: ${found.stopped.join("; ")}`);
  must(found.scripts === 0, "there is a script");
  must(found.foreign.length === 0, `foreign elements: ${found.foreign.join(" ")}`);
  must(found.handlers.length === 0, `handlers: ${found.handlers.join(" ")}`);
  must(found.styled, "the style sheet does not apply");
}

// What stands behind a heading that opens it is looked at too.
async function opened(page) {
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
}

async function accessible(page, { scheme, width }) {
  await page.evaluate(axe);
  const violations = await page.evaluate(
    async (tags) => (await window.axe.run({ runOnly: tags, resultTypes: ["violations"] })).violations,
    RULES,
  );
  for (const one of violations) {
    const at = one.nodes.slice(0, 3).map((node) => `${node.target.join(" ")} ${node.any[0]?.message ?? ""}`);
    complain(`axe ${one.id} (${scheme}, ${width}): ${one.help}: ${at.join(" | ")}`);
  }
}

async function fits(page, text) {
  const found = await page.evaluate(() => ({ page: document.documentElement.scrollWidth, screen: innerWidth }));
  must(found.page <= found.screen, `${text}: ${found.page} pixels wide on a screen of ${found.screen}`);
}

// The spacing that a reader may set (WCAG 2.1, 1.4.12), and letters twice as large (1.4.4).
async function readerStyle(page, css) {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = text ? [sheet] : [];
  }, css);
}

async function reflows(page) {
  await fits(page, "at 320");
  await readerStyle(
    page,
    "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } " +
      "p { margin-bottom: 2em !important }",
  );
  await fits(page, "with wide spacing");
  await readerStyle(page, "html { font-size: 200% !important }");
  await fits(page, "with letters of 200%");
  await readerStyle(page, "");
}

async function structured(page, language) {
  const found = await page.evaluate(() => {
    const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")];
    return {
      lang: document.documentElement.lang,
      parts: [...document.querySelectorAll("[lang]")].map((one) => one.getAttribute("lang")),
      headings: headings.map((one) => ({ level: Number(one.tagName[1]), text: one.textContent.trim() })),
      title: document.title,
      landmarks: ["main", "h1"].map((one) => document.querySelectorAll(one).length),
    };
  });
  must(found.lang === language, `language ${found.lang} instead of ${language}`);
  must(found.parts.every((one) => ["nl", "en"].includes(one)), `languages of parts: ${found.parts.join(" ")}`);
  must(found.landmarks.every((count) => count === 1), `main and h1: ${found.landmarks.join(", ")}`);
  must(found.title.length > 0, "no title");
  found.headings.reduce((before, { level, text }) => {
    must(text !== "", `an empty heading of level ${level}`);
    must(level <= before + 1, `heading „${text}” of level ${level} after level ${before}`);
    return level;
  }, 0);
}

// What has the focus, as one can see it; null when the page has let go of it.
function focused() {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const style = getComputedStyle(one);
  const box = one.getClientRects()[0] ?? { left: 0, top: 0, width: 0, height: 0, right: 0, bottom: 0 };
  const at = document.elementFromPoint(
    Math.min(Math.max(box.left + Math.min(box.width, innerWidth) / 2, 1), innerWidth - 2),
    Math.min(Math.max(box.top + Math.min(box.height, 60) / 2, 1), innerHeight - 2),
  );
  // Contrast of the outline with the ground of the page (WCAG 2.2, definitions).
  const light = (colour) => {
    const parts = colour.match(/[\d.]+/g).slice(0, 3);
    const linear = parts.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  };
  const grounds = [light(style.outlineColor), light(getComputedStyle(document.body).backgroundColor)];
  // What stands in something that is closed is not come by.
  const stops = document.querySelectorAll("a[href], [tabindex='0'], summary, button, input");
  const all = [...stops].filter((one) => one.checkVisibility());
  return {
    html: one.outerHTML.slice(0, 90),
    index: all.indexOf(one),
    all: all.length,
    skip: one.classList.contains("skip"),
    seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    uncovered: at !== null && (one.contains(at) || at.contains(one)),
    outline: style.outlineStyle === "none" ? 0 : Number.parseFloat(style.outlineWidth),
    contrast: (Math.max(...grounds) + 0.05) / (Math.min(...grounds) + 0.05),
  };
}

// The pages are still where they were opened: nothing has the focus yet.
async function byKeyboard(page) {
  for (let stop = 0; ; stop += 1) {
    await page.keyboard.press("Tab");
    const now = await page.evaluate(focused);
    if (now === null) {
      complain(`the keyboard ends at stop ${stop}`);
      break;
    }
    must(stop > 0 || now.skip, "the first stop is not the link to the contents");
    must(now.index === stop, `stop ${stop} is out of order: ${now.html}`);
    must(now.seen && now.uncovered, `one cannot see what has the focus: ${now.html}`);
    must(now.outline >= 2 && now.contrast >= 3, `a faint focus: ${now.outline}px, ${now.contrast}: ${now.html}`);
    if (stop + 1 >= now.all || now.index !== stop) break;
  }
  await page.evaluate(() => document.querySelector(".skip").focus());
  await page.keyboard.press("Enter");
  must(await page.evaluate(() => document.activeElement.matches("main")), "the skip link does not lead to main");
}

async function inScheme(page, scheme) {
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number));
  must(ground.every((part) => (scheme === "dark" ? part < 64 : part > 192)), `ground ${ground} in ${scheme}`);
}

// The sections of a site stand beside each other, on a phone too, where the rest of them are at the foot.
async function inOneRow(page) {
  const rows = await page.evaluate(() => {
    const shown = [...document.querySelectorAll(".site li")].filter((one) => one.offsetHeight > 0);
    return new Set(shown.map((one) => one.getBoundingClientRect().top)).size;
  });
  must(rows <= 1, `the sections take ${rows} rows`);
}

// On paper nothing scrolls: what does not fit is cut off.
async function onPaper(page) {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: PAPER, height: 900 });
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll(".table, figure, p, li, h1, h2, h3")]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
      .map((one) => `${one.className || one.tagName} ${one.textContent.trim().slice(0, 40)}`),
  );
  must(cut.length === 0, `cut off on paper: ${cut.join("; ")}`);
  await page.emulateMedia({ media: "screen" });
}

async function linksOf(page) {
  return page.evaluate(() => ({
    links: [...document.querySelectorAll("[href]")].map((one) => one.getAttribute("href")),
    ids: [...document.querySelectorAll("[id]")].map((one) => one.id),
  }));
}

// Each page stands by itself or in its site; every link ends somewhere.
function resolveLinks(found) {
  for (const [path, { links, ids }] of found) {
    where = relative(root, path);
    must(new Set(ids).size === ids.length, "an id stands there twice");
    for (const link of links) {
      const target = new URL(link, pathToFileURL(path));
      if (target.protocol !== "file:") {
        complain(`a link leads out of the site: ${link}`);
        continue;
      }
      const fragment = decodeURIComponent(target.hash.slice(1));
      target.hash = "";
      const file = fileURLToPath(target);
      if (!existsSync(file)) complain(`a dead link: ${link}`);
      else if (fragment) must((found.get(file)?.ids ?? []).includes(fragment), `no such place: ${link}`);
    }
  }
}

// As a municipality would serve the pages: strictly.
function served() {
  const server = createServer((request, response) => {
    const path = join(root, decodeURIComponent(new URL(request.url, "http://127.0.0.1").pathname));
    response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (!existsSync(path)) response.writeHead(404).end();
    else response.end(readFileSync(path));
  });
  return new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(server)));
}

const executable = process.env.CHROMIUM ?? execFileSync("which", ["chromium"], { encoding: "utf8" }).trim();
const browser = await chromium.launch({
  executablePath: executable,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
const context = await browser.newContext();
const page = await visitor(context);
const server = await served();
const address = `http://127.0.0.1:${server.address().port}/`;
await context.route(/^https?:/, (route) => (route.request().url().startsWith(address) ? route.continue() : route.abort()));

const pages = pagesUnder(root);
if (pages.length === 0) throw new Error(`no pages under ${root}`);
const seen = new Set();
const found = new Map();
let looked = 0;
for (const [number, path] of pages.entries()) {
  where = relative(root, path);
  const kind = kindOf(path, readFileSync(path, "utf8"));
  const first = !seen.has(kind);
  seen.add(kind);
  // One page of each kind in every look, the others in turn.
  for (const look of first ? LOOKS : [LOOKS[number % LOOKS.length]]) {
    looked += 1;
    await go(page, pathToFileURL(path).href, look);
    await nothingRan(page);
    await inScheme(page, look.scheme);
    if (first && pictures) {
      const name = `${where.replaceAll("/", "_").replace(".html", "")}-${look.scheme}-${look.width}.png`;
      await page.screenshot({ path: join(pictures, name), fullPage: true });
    }
    if (first || !found.has(path)) await byKeyboard(page);
    await opened(page);
    await accessible(page, look);
    if (!found.has(path)) {
      await structured(page, languageOf(path));
      found.set(path, await linksOf(page));
      await onPaper(page);
      for (const width of [700, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await inOneRow(page);
      }
      await page.setViewportSize({ width: 320, height: 800 });
      await reflows(page);
    }
  }
  if (first) {
    await go(page, new URL(encodeURI(where), address).href, LOOKS[0]);
    await nothingRan(page);
  }
}
resolveLinks(found);
await browser.close();
server.close();

for (const one of complaints.slice(0, 200)) console.error(one);
console.log(`${pages.length} pages of ${seen.size} kinds, looked at ${looked} times: ${complaints.length} complaints`);
process.exitCode = complaints.length === 0 ? 0 : 1;
