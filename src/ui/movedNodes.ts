/*
 * A browser that translates a page puts its own elements in the place of texts, or around them. React knows
 * nothing of it: it would take texts away from where they no longer are, which throws, and write into texts that
 * nobody sees.
 */

/** What stands in the page for a text that has been taken out of it. */
const standIns = new WeakMap<Node, Element>();

/** The child of `parent` that `node` is, is in, or is stood in for by; null where there is none. */
function childOf(parent: Node, node: Node): Node | null {
  let at: Node | null = node.isConnected ? node : (standIns.get(node) ?? node);
  while (at && at.parentNode !== parent) at = at.parentNode;
  return at;
}

/** The text has changed: what was shown for it is out of date, and a translator finds the new one. */
const rewritten = new MutationObserver((records) => {
  for (const { target } of records) {
    const standIn = standIns.get(target);
    standIns.delete(target);
    if (target instanceof Text && standIn?.isConnected) standIn.replaceWith(target);
  }
});

const replaced = new MutationObserver((records) => {
  const added = records.flatMap(({ addedNodes }) => [...addedNodes]).filter(isTranslation);
  for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
    const [text] = removedNodes;
    if (!(text instanceof Text) || text.isConnected) continue;
    const standIn = [...addedNodes, previousSibling, nextSibling].find(
      (node) => node !== null && added.some((each) => each === node),
    );
    if (!(standIn instanceof Element)) continue;
    standIns.set(text, standIn);
    rewritten.observe(text, { characterData: true });
  }
});

function isTranslation(node: Node | null): node is Element {
  return node instanceof Element && node.tagName === 'FONT';
}

/** Lets React find its nodes below `root` again, whoever has moved them. */
export function followMovedNodes(root: Element): void {
  replaced.observe(root, { childList: true, subtree: true });
  const { insertBefore, removeChild } = Node.prototype;
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    const found = childOf(this, child);
    // What is gone already need not be taken out.
    if (found) removeChild.call(this, found);
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(
    this: Node,
    child: T,
    before: Node | null,
  ): T {
    insertBefore.call(this, child, before && childOf(this, before));
    return child;
  };
}
