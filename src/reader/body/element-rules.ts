import type { HastNode } from 'satteri';
import { IMAGE_ADVICE, LINK_ADVICE } from '../../schema/messages.ts';
import { PLAIN_IMAGE_ADVICE, PLAIN_LINK_ADVICE } from '../../schema/plain-messages.ts';
import { named } from '../../schema/quoted.ts';
import { error, type Finding, type Point } from '../problem.ts';
import { findFlaw } from '../text/characters.ts';
import { isAllowedElement, strayAttribute } from './elements.ts';
import { openAddress } from '../../i18n/open-address.ts';
import { isAllowedImage, isAllowedLink } from './links.ts';
import { propertyOf, textOf } from './text.ts';

export type Element = Extract<HastNode, { type: 'element' }>;

const shown = (what: string, such: string, address: string): string =>
  named(what, such, openAddress(address));

/** Address that an element leads to or shows; empty for the rest. */
export const addressOf = (node: Element): string =>
  propertyOf(node, 'href') || propertyOf(node, 'src');

/** Refuses characters that the textual gate would refuse: character references bring them in after it. */
export function judgeText(text: string, point: Point): Finding[] {
  const flaw = findFlaw(text);
  return flaw ? [error(flaw.rule, point, flaw)] : [];
}

/** Text that is an address, or the name of a site in a zone that Russian readers know. */
const ADDRESS_AS_TEXT =
  /^(?:https?:\/\/|www\.)?(?<host>(?:[\p{L}\p{N}-]+\.)+(?<zone>\p{L}{2,}))(?:[:/?#]\S*)?$/iu;
const ZONES = /^(?:ru|su|com|org|net|info|рф|рус|дети|москва)$/iu;

const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';

/** True when the text of a link is the address of another site. */
function namesAnother(text: string, address: string): boolean {
  const { host, zone = '' } = ADDRESS_AS_TEXT.exec(text.trim())?.groups ?? {};
  if (!host || !/^https?:/i.test(address)) return false;
  // «план.pdf» is no site.
  if (!/^\s*(?:https?:|www\.)/i.test(text) && !ZONES.test(zone)) return false;
  return hostOf(`https://${host}`) !== hostOf(address);
}

function judgeLink(node: Element, point: Point): Finding[] {
  const address = propertyOf(node, 'href');
  const findings: Finding[] = [];
  if (!isAllowedLink(address)) {
    findings.push(
      error('link', point, {
        message: `${shown('Адрес ссылки', 'Такой адрес ссылки', address)} недопустим. ${LINK_ADVICE}`,
        plain: `Такой адрес ссылки недопустим. ${PLAIN_LINK_ADVICE}`,
      }),
    );
  }
  if (namesAnother(textOf(node), address)) {
    const message =
      'Текст ссылки — один адрес, а ведёт она на другой. Напишите словами, что там: [текст](адрес).';
    findings.push(error('link', point, message));
  }
  if (textOf(node).trim() === '') {
    findings.push(
      error('link-text', point, 'У ссылки нет текста. Напишите, куда она ведёт: [текст](адрес).'),
    );
  }
  return findings;
}

function judgeImage(node: Element, point: Point): Finding[] {
  const address = propertyOf(node, 'src');
  const findings: Finding[] = [];
  if (!isAllowedImage(address)) {
    findings.push(
      error('image', point, {
        message: `${shown('Адрес картинки', 'Такой адрес картинки', address)} недопустим. ${IMAGE_ADVICE}`,
        plain: `Такой адрес картинки недопустим. ${PLAIN_IMAGE_ADVICE}`,
      }),
    );
  }
  if (textOf(node).trim() === '') {
    const message = 'У картинки нет описания. Напишите, что на ней: ![описание](/uploads/имя.jpg).';
    const plain = 'У картинки нет описания. Напишите, что на ней.';
    findings.push(error('image-alt', point, { message, plain }));
  }
  return findings;
}

const STRANGE = 'Такое оформление в тексте не поддерживается. Уберите его.';

/** Judges an element of a body by itself: its name, attributes and addresses. */
export function judgeElement(node: Element, point: Point): Finding[] {
  const { tagName, properties } = node;
  if (properties.className?.toString() === 'contains-task-list') {
    return [error('task-list', point, 'Списки с флажками не поддерживаются. Уберите [ ] и [x].')];
  }
  if (!isAllowedElement(tagName)) {
    const message = `Элемент <${tagName}> в тексте не поддерживается. Удалите его.`;
    return [error('element', point, { message, plain: STRANGE })];
  }
  const stray = strayAttribute(tagName, properties);
  if (stray !== undefined) {
    const message = `Свойство ${stray} у <${tagName}> не поддерживается. Удалите его.`;
    return [error('attribute', point, { message, plain: STRANGE })];
  }
  const hidden = ['title', 'alt'].flatMap((name) => judgeText(propertyOf(node, name), point));
  if (tagName === 'a') return [...hidden, ...judgeLink(node, point)];
  if (tagName === 'img') return [...hidden, ...judgeImage(node, point)];
  return hidden;
}
